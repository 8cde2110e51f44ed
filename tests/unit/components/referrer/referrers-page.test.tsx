import { afterEach, describe, expect, it } from 'vitest';
import '@/components/referrer/referrer-form';
import { ReferrersPage } from '@/components/referrer/referrers-page';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { marsh, referrers } from '../../../gallery/fixtures/referrers';
import { type Mounted, mount, settle, unmountAll } from '../mount';

const page = (more: Canned = {}): Promise<Mounted> =>
  mount(<ReferrersPage />, {
    ...practice(),
    referrers: { referrers },
    createReferrer: { changeId: 'c' },
    editReferrer: { changeId: 'c' },
    ...more,
  });

async function submit(): Promise<void> {
  document.querySelector('form')?.requestSubmit();
  await settle();
}

afterEach(unmountAll);

describe('the list of referrers', () => {
  it('says what it is for while it is empty', async () => {
    const at = await page({ referrers: { referrers: [] } });
    expect(at.text()).toContain('No referrers yet');
  });

  it('says why it cannot be shown', async () => {
    const at = await page({ referrers: { ok: false, error: 'locked' } });
    expect(at.text()).toContain('CaseCue is locked.');
    expect(at.text()).not.toContain('No referrers yet');
  });

  it('adds one by keyboard', async () => {
    const at = await page();
    await at.press('a');
    await at.type(at.find('textbox', 'Name'), 'Dr. Ines Vale');
    await at.type(at.find('textbox', 'Telephones'), '303 555 0143');
    await submit();
    expect(at.sent('createReferrer')).toMatchObject([
      {
        claimKey: null,
        referrer: { name: 'Dr. Ines Vale', emails: [], phones: [{ e164: '+13035550143', label: 'work' }] },
      },
    ]);
  });

  it('changes one: a number that was not touched stays as it was', async () => {
    const at = await page();
    await at.click(at.find('button', 'Dr. Helen Marsh'));
    await at.type(at.find('textbox', 'Telephones'), '(303) 555-0177\n303 555 0199');
    await at.type(at.find('textbox', 'Note'), '');
    await submit();
    expect(at.sent('editReferrer')).toMatchObject([
      { referrerId: marsh.id, rev: 2, patch: { note: null, phones: [marsh.phones[0], { e164: '+13035550199' }] } },
    ]);
  });

  it('comes anew when referrers changed', async () => {
    const at = await page();
    at.client.answer({ referrers: { referrers: [] } });
    await at.change(['referrers']);
    expect(at.text()).toContain('No referrers yet');
  });
});
