import { afterEach, describe, expect, it } from 'vitest';
import '@/components/sidebar/choose';
import '@/components/sidebar/guess';
import '@/components/sidebar/nobody';
import '@/components/sidebar/referrer-shown';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { PickedOver, SubjectView } from '@/lib/domain/views/subject';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { referrer } from '../../../gallery/fixtures/referrers';
import { guess } from '../../../gallery/fixtures/sites';
import { candidates, linked, nobody } from '../../../gallery/fixtures/subjects';
import { hits } from '../../../gallery/fixtures/views';
import { type Mounted, mount, settle, unmountAll } from '../mount';

async function panel(subject: SubjectView, over: PickedOver = { before: null }, more: Canned = {}): Promise<Mounted> {
  const canned = { ...practice(), pickSubject: over, ...more, subject };
  return mount(<SidebarScreen place="side-panel" tabId={7} />, canned);
}

const undo = (at: Mounted) => at.click(at.find('button', 'Undo'));
const forgotten = (claimKey: string | null) => ({ claimKey, patientId: null, forget: true, tabId: 7 });

afterEach(unmountAll);

describe('what was said of the page is taken back', () => {
  it('after “nobody” by Escape', async () => {
    const at = await panel(candidates);
    await at.press('Escape');
    expect(at.text()).toContain('Nobody is linked to this page now');
    await at.press('z', { ctrlKey: true });
    expect(at.sent('pickSubject').at(-1)).toEqual(forgotten('7-brandvold'));
    expect(at.text()).toContain('Undone');
  });

  it.each([
    ['a candidate', candidates, '1'],
    ['a guess', guess, '1'],
    ['nobody in place of a guess', guess, 'Escape'],
  ] as [string, SubjectView, string][])('after %s', async (_what, view, key) => {
    const at = await panel(view);
    await at.press(key);
    await undo(at);
    expect(at.sent('pickSubject')).toHaveLength(2);
    expect(at.sent('pickSubject').at(-1)).toEqual(forgotten(view.claimKey));
  });

  it('after “not this person”: what was said before is said again', async () => {
    const at = await panel({ ...linked, linkedBy: 'picked' }, { before: { patientId: 'p-nadia' } });
    await at.click(at.find('button', 'Not this person'));
    await undo(at);
    expect(at.sent('pickSubject').at(-1)).toEqual({ claimKey: '7-nadia', patientId: 'p-nadia', tabId: 7 });
  });

  it('after “not this referrer”', async () => {
    const at = await panel(referrer);
    await at.click(at.find('button', 'Not this referrer'));
    await undo(at);
    expect(at.sent('pickSubject').at(-1)).toEqual(forgotten(referrer.claimKey));
  });

  it('with the chart number that was remembered', async () => {
    const at = await panel({ ...linked, offerChart: '20417' }, { before: null, changeId: 'change-7' });
    await at.click(at.find('button', 'Remember it'));
    expect(at.sent('pickSubject')).toMatchObject([{ remember: true }]);
    await undo(at);
    expect(at.sent('undo')).toEqual([{ changeId: 'change-7' }]);
  });

  it('but not beside a page that has moved on, and says so', async () => {
    const at = await panel(candidates);
    await at.press('Escape');
    at.client.answer({ pickSubject: { ok: false, error: 'page-moved-on' } });
    await undo(at);
    expect(at.text()).toContain('The page now shows someone else.');
  });
});

describe('a page of which “nobody” was said', () => {
  const dismissed: SubjectView = { ...nobody, nobodyWhy: 'dismissed', claimKey: '7-brandvold' };

  it('is asked again by a key', async () => {
    const at = await panel(dismissed);
    await at.press('r');
    expect(at.sent('pickSubject')).toEqual([forgotten('7-brandvold')]);
  });

  it('is linked to whoever is found, for this thread', async () => {
    const at = await panel(dismissed);
    const field = at.find('combobox', 'Find a patient');
    await at.type(field, 'na');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
    expect(at.sent('pickSubject')).toEqual([{ claimKey: '7-brandvold', patientId: hits[0]?.person.id, tabId: 7 }]);
    expect(at.text()).not.toContain('Looked up');
  });

  it('keeps its refusal on screen', async () => {
    const at = await panel(dismissed);
    at.client.answer({ pickSubject: { ok: false, error: 'page-moved-on' } });
    await at.press('r');
    expect(at.text()).toContain('The page now shows someone else.');
  });
});
