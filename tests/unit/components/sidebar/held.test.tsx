import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/patient/about-edit';
import '@/components/patient/call-writing';
import '@/components/patient/snooze-dialog';
import '@/components/plan/decision-dialog';
import '@/components/plan/plan-form';
import '@/components/plan/present-dialog';
import '@/components/sidebar/choose';
import '@/components/sidebar/nobody';
import '@/components/sidebar/unknown';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import type { SubjectView } from '@/lib/domain/views/subject';
import { practice, wholeNadia } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now, people } from '../../../gallery/fixtures/people';
import { candidates, linked, nobody, unknown } from '../../../gallery/fixtures/subjects';
import { type Mounted, mount, settle, unmountAll } from '../mount';

const walter: SubjectView = {
  ...linked,
  claimKey: '7-walter',
  card: { ...nadiaCard, person: people.walter, patient: { ...nadiaCard.patient, id: 'p-walter' }, drafts: [] },
};
const saved = { changeId: 'change-1' };

async function panel(subject: SubjectView = linked, more: Canned = {}): Promise<Mounted> {
  const screen = <SidebarScreen place="side-panel" tabId={7} />;
  const core = { ...practice(), ...wholeNadia, decide: saved, editPatient: saved, presentPlans: saved };
  return mount(screen, { ...core, pickSubject: { before: null }, ...more, subject });
}

async function pageShows(at: Mounted, subject: SubjectView): Promise<void> {
  at.client.answer({ subject });
  await at.change(['subject']);
}

function isOn(at: Mounted, name: string): boolean {
  return at.all('heading', name).length === 1;
}

let clock = now;
beforeEach(() => {
  clock = now;
  vi.spyOn(Date, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

describe('the page moves on', () => {
  it('while a field about the patient is changed: it stays, and goes to that patient', async () => {
    const at = await panel();
    await at.click(at.find('button', /^To chew on the left/));
    await at.type(at.find('textbox', 'Wants'), 'To eat apples again');
    await pageShows(at, walter);
    expect(at.text()).toContain('This page now shows someone else.');
    expect(at.find('textbox', 'Wants')).toHaveProperty('value', 'To eat apples again');
    await at.click(at.find('button', 'Save'));
    expect(at.sent('editPatient')).toMatchObject([{ patientId: 'p-nadia' }]);
    expect(isOn(at, 'Walter Szymanski')).toBe(true);
  });

  it('while a field is open and not a letter is typed yet', async () => {
    const at = await panel();
    await at.click(at.find('button', /^To chew on the left/));
    await pageShows(at, walter);
    expect(isOn(at, 'Nadia Ferreira-Holt')).toBe(true);
    await at.click(at.find('button', 'Cancel'));
    expect(isOn(at, 'Walter Szymanski')).toBe(true);
  });

  it('while two things are written: the end of one is not the end of both', async () => {
    const at = await panel();
    await at.press('1');
    await at.click(at.find('button', /^To chew on the left/));
    await pageShows(at, walter);
    await at.click(at.find('button', 'Discard'));
    expect(at.find('textbox', 'Wants')).toBeTruthy();
    expect(isOn(at, 'Nadia Ferreira-Holt')).toBe(true);
    await at.click(at.find('button', 'Cancel'));
    expect(isOn(at, 'Walter Szymanski')).toBe(true);
  });

  it.each([
    ['the decisions about a plan', ' '],
    ['what was presented', 'p'],
    ['when a step comes back', 's'],
  ])('while a window asks for %s: it stays, untouched as it is, and says so', async (_what, key) => {
    const at = await panel();
    await at.press(key);
    await pageShows(at, walter);
    const window = at.find('dialog', /./);
    expect(window.textContent).toContain('This page now shows someone else.');
    expect(window.textContent).toContain('Saving goes to Nadia Ferreira-Holt, not to the page.');
    await at.click(at.find('button', 'Leave it and go to the page'));
    expect(at.all('dialog')).toEqual([]);
    expect(isOn(at, 'Walter Szymanski')).toBe(true);
  });

  it('while a decision is made: it has no part in the page, and is seen at once', async () => {
    const at = await panel();
    await at.press(' ');
    await pageShows(at, walter);
    const [plan] = nadiaCard.plans;
    const title = at.find('dialog', /./).querySelector('h2')?.textContent;
    expect(title).toBe(plan?.title);
    const [accept] = at.all('button', /^Accept/);
    if (!accept) throw new Error('nothing to accept');
    const plans = nadiaCard.plans.map((one) => ({ ...one, title: `${one.title}, decided` }));
    at.client.answer({ patientCard: { ...nadiaCard, plans } });
    await at.click(accept);
    expect(at.sent('decide')).toMatchObject([{ claimKey: null }]);
    await at.change(['plans']);
    expect(at.find('dialog', /./).querySelector('h2')?.textContent).toBe(`${title}, decided`);
  });

  it('to whoever was just created beside it: the form is done, and nothing is in the way', async () => {
    const at = await panel(unknown, { createPatient: { changeId: 'c', id: 'p-nadia' } });
    await at.type(at.find('textbox', 'First name'), 'Nadia');
    await at.click(at.find('button', 'Create the record'));
    await vi.waitFor(() => expect(at.sent('pickSubject')).toHaveLength(1));
    await pageShows(at, { ...linked, claimKey: unknown.claimKey, linkedBy: 'picked' });
    expect(at.text()).not.toContain('This page has moved on.');
    expect(isOn(at, 'Nadia Ferreira-Holt')).toBe(true);
  });

  it('leaves what nobody writes in', async () => {
    const at = await panel();
    await at.press('1');
    await pageShows(at, walter);
    expect(at.all('heading', 'Plans')).toEqual([]);
    expect(at.all('button', /^To chew on the left/)).toEqual([]);
  });

  it('is never said over a closed vault, whatever is open', async () => {
    const at = await panel();
    await at.press('p');
    await pageShows(at, { ...nobody, lock: 'locked', due: [] });
    expect(at.all('dialog')).toEqual([]);
    expect(at.text()).not.toContain('Nadia');
  });
});

describe('keys on their way to the record before', () => {
  const reached = (at: Mounted) => at.all('button', /Reached/).map((one) => one.getAttribute('aria-pressed'));

  it('do nothing to the one that the page put in its place, for a moment', async () => {
    const at = await panel();
    await pageShows(at, walter);
    clock += 400;
    await at.press('1');
    await at.press('Enter');
    expect(at.all('textbox', 'What was said')).toEqual([]);
    expect(at.sent('logContact')).toEqual([]);
    clock += 100;
    await at.press('1');
    expect(reached(at)).toEqual(['true']);
  });

  it('nor through the moment in which nobody is shown', async () => {
    const at = await panel();
    await pageShows(at, nobody);
    clock += 5000;
    await pageShows(at, walter);
    await at.press('1');
    expect(at.all('textbox', 'What was said')).toEqual([]);
  });

  it('are heard at once beside the first record, and beside one that the user chose', async () => {
    const at = await panel(candidates);
    await at.press('1');
    expect(at.sent('pickSubject')).toHaveLength(1);
    await pageShows(at, { ...linked, claimKey: candidates.claimKey, linkedBy: 'picked' });
    await at.press('1');
    await settle();
    expect(reached(at)).toEqual(['true']);
  });

  it('with Alt lead on, whatever was exchanged', async () => {
    const at = await panel();
    await pageShows(at, walter);
    await at.press('b', { altKey: true });
    expect(at.sent('savePrefs')).toHaveLength(1);
  });
});
