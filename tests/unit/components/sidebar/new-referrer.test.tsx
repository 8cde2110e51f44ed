import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/sidebar/choose';
import '@/components/sidebar/unknown';
import '@/components/referrer/referrer-form';
import { now } from '../../../gallery/fixtures/people';
import { writer } from '../../../gallery/fixtures/referrers';
import { candidates, unknown } from '../../../gallery/fixtures/subjects';
import { unmountAll } from '../mount';
import { panel, submit } from './referrer-panel';

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('an unknown correspondent', () => {
  it('becomes a referrer from what the message says, checked by the user and against the page', async () => {
    const at = await panel(writer);
    await at.press('r');
    expect(at.find('textbox', 'Name')).toHaveProperty('value', 'Helen Marsh');
    await at.type(at.find('textbox', 'Practice'), 'Aspen Orthodontics');
    await submit(at);
    expect(at.sent('createReferrer')).toEqual([
      {
        referrer: {
          kind: 'doctor',
          name: 'Helen Marsh',
          practiceName: 'Aspen Orthodontics',
          phones: [],
          emails: ['helen@aspen-ortho.example'],
        },
        claimKey: '7-writer',
      },
    ]);
    expect(at.sent('createPatient')).toEqual([]);
  });

  it('is not created without a name or with what is no address, and a refusal stays on screen', async () => {
    const at = await panel(writer, { createReferrer: { ok: false, error: 'page-moved-on' } });
    await at.press('r');
    await at.type(at.find('textbox', 'Name'), ' ');
    expect(at.find('button', 'Add the referrer').getAttribute('aria-disabled')).toBe('true');
    await at.type(at.find('textbox', 'Name'), 'Helen Marsh');
    await at.type(at.find('textbox', 'E-mails'), 'helen@aspen.example\nnobody');
    expect(at.text()).toContain('This is not an e-mail address: nobody');
    await at.type(at.find('textbox', 'E-mails'), 'helen@aspen.example');
    await submit(at);
    expect(at.text()).toContain('The page now shows someone else.');
  });

  it('on a chart is no referrer; one who only shares a patient’s name may be', async () => {
    const chart = await panel(unknown);
    expect(chart.all('button', /^This is a referrer/)).toEqual([]);
    unmountAll();
    const alike = await panel({ ...candidates, claim: { kind: 'mail', name: 'Haddad, S.', email: 's@x.example' } });
    await alike.press('r');
    expect(alike.find('textbox', 'E-mails')).toHaveProperty('value', 's@x.example');
  });
});
