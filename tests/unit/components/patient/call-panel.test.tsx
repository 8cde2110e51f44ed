import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallPanel } from '@/components/patient/call-panel';
import '@/components/patient/call-writing';
import type { ContactEntry } from '@/lib/domain/records/command';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { practice } from '../../../gallery/canned';
import type { Canned } from '../../../gallery/fake-client';
import { nadiaCard } from '../../../gallery/fixtures/nadia';
import { now } from '../../../gallery/fixtures/people';
import { type Mounted, mount, settle, unmountAll } from '../mount';

const onMovedOn = vi.fn();

async function panel(card: PatientCard = nadiaCard, more: Canned = {}): Promise<Mounted> {
  const screen = <CallPanel card={card} claimKey="7-nadia" surface="sidebar" onMovedOn={onMovedOn} />;
  return mount(screen, { ...practice(), ...more });
}

function logged(at: Mounted): { entry: ContactEntry; claimKey: string }[] {
  return at.sent('logContact') as { entry: ContactEntry; claimKey: string }[];
}

async function keys(at: Mounted, ...names: string[]): Promise<void> {
  for (const name of names) await at.press(name);
}

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  onMovedOn.mockReset();
});
afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a call by keyboard', () => {
  it('is saved with two keys: the outcome, and Enter for the proposed next step', async () => {
    const at = await panel();
    await keys(at, '2', 'Enter');
    expect(logged(at)).toHaveLength(1);
    expect(logged(at)[0]).toMatchObject({
      claimKey: '7-nadia',
      entry: { outcome: 'voicemail', steps: [{ next: { kind: 'date', due: { on: '2026-04-30' }, followUp: 'text' } }] },
    });
  });

  it('takes a typed day after D', async () => {
    const at = await panel();
    await keys(at, '1', 'd');
    await at.type(document.activeElement as HTMLElement, 'tue 3pm call, promised');
    await vi.waitFor(() => expect(at.text()).toContain('Tue 21 Apr, 15:00'));
    await at.press('Enter', { ctrlKey: true });
    await settle();
    expect(logged(at)[0]?.entry.steps[0]?.next).toMatchObject({
      kind: 'date',
      due: { on: '2026-04-21', at: '15:00' },
      promise: 'tue 3pm call, promised',
    });
  });

  it('is not saved without an outcome, and says why', async () => {
    const at = await panel();
    await keys(at, 'd');
    await keys(at, 'Escape', 'Enter');
    expect(logged(at)).toHaveLength(0);
    expect(at.text()).toContain('Choose an outcome first.');
    expect(at.find('button', /^Save/).getAttribute('aria-disabled')).toBe('true');
  });

  it('never takes a digit that is typed into the note for an outcome', async () => {
    const at = await panel();
    await keys(at, '1');
    at.find('textbox', 'What was said').focus();
    await keys(at, '2');
    await keys(at, 'Escape', 'Enter');
    expect(logged(at)[0]?.entry.outcome).toBe('reached');
  });
});

describe('the decision by keyboard', () => {
  const decided = (at: Mounted) => logged(at)[0]?.entry.decisions;

  it('A accepts the first case, and is saved with the call', async () => {
    const at = await panel();
    await keys(at, '1', 'a', 'Enter');
    expect(decided(at)).toEqual([{ planId: 'plan-implant', itemIds: [], decision: 'accepted' }]);
  });

  it('A goes on to the alternate, to no, and back to undecided', async () => {
    const pressed = (at: Mounted) => at.root.querySelector('.case.many [aria-pressed="true"]')?.textContent;
    const at = await panel();
    await keys(at, '1');
    const seen = [];
    for (let turn = 0; turn < 4; turn++) {
      await keys(at, 'a');
      seen.push(pressed(at));
    }
    expect(seen).toEqual(['Implant', 'Bridge', 'No', 'Undecided']);
  });

  it('Shift+A goes on to the next case, whose key cap it takes along', async () => {
    const at = await panel();
    await keys(at, '1');
    const keyed = () =>
      [...at.root.querySelectorAll('.case')].filter((one) => one.querySelector('kbd')).map((one) => one.textContent);
    expect(keyed()).toHaveLength(1);
    await at.press('A', { shiftKey: true });
    expect(keyed()).toEqual([expect.stringContaining('Gum treatment')]);
    await keys(at, 'a', 'Enter');
    expect(decided(at)).toEqual([{ planId: 'plan-gums', itemIds: [], decision: 'accepted' }]);
  });

  it('sleeps where nothing was talked about', async () => {
    const at = await panel();
    await keys(at, '2', 'a', 'Enter');
    expect(decided(at)).toEqual([]);
  });
});

describe('the number', () => {
  it('is a link that carries nothing but the number', async () => {
    const at = await panel();
    expect(at.find('link', 'Call (303) 555-0142').getAttribute('href')).toBe('tel:+13035550142');
  });

  it('has no link when the patient asked not to be called, and C starts nothing', async () => {
    const guard = { ...nadiaCard.guard, verdict: 'never' as const, why: 'do-not-call' as const, nextAt: null };
    const at = await panel({ ...nadiaCard, guard });
    expect(at.all('link', /^Call/)).toHaveLength(0);
    expect(at.text()).toContain('Asked not to be called.');
    await keys(at, 'c');
    expect(at.all('button', /^Stop/)).toHaveLength(0);
  });

  it('says when a call is allowed again', async () => {
    const nextAt = Date.parse('2026-04-17T14:00:00Z');
    const at = await panel({
      ...nadiaCard,
      guard: { ...nadiaCard.guard, verdict: 'wait', why: 'cap-day', nextAt, callsToday: 1 },
    });
    expect(at.text()).toContain('Called 1 of 1 times today. Again from tomorrow 8:00.');
    expect(at.all('link', /^Call/)).toHaveLength(0);
  });
});

describe('a save that fails', () => {
  it('stays on screen with the text', async () => {
    const at = await panel(nadiaCard, { logContact: { ok: false, error: 'storage-full' } });
    await keys(at, '1');
    await at.type(at.find('textbox', 'What was said'), 'Marcus agrees');
    await keys(at, 'Enter');
    expect(at.text()).toContain('Not saved.');
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Marcus agrees');
  });

  it('because the page moved on asks what to do', async () => {
    const at = await panel(nadiaCard, { logContact: { ok: false, error: 'page-moved-on' } });
    await keys(at, '2', 'Enter');
    expect(onMovedOn).toHaveBeenCalledOnce();
  });
});

describe('half-typed text', () => {
  it('is kept when typing pauses, and when the window loses the focus', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const at = await panel();
    await keys(at, '1');
    await at.type(at.find('textbox', 'What was said'), 'Marcus');
    expect(at.sent('keepDraft')).toHaveLength(0);
    vi.advanceTimersByTime(800);
    await settle();
    expect(at.sent('keepDraft')).toHaveLength(1);
    await at.type(at.find('textbox', 'What was said'), 'Marcus agrees');
    dispatchEvent(new Event('blur'));
    await settle();
    expect(at.sent('keepDraft').at(-1)).toMatchObject({ patientId: 'p-nadia', surface: 'sidebar', field: 'call' });
    expect(JSON.stringify(at.sent('keepDraft').at(-1))).toContain('Marcus agrees');
  });

  it('goes with the save, and nothing is kept afterwards', async () => {
    const at = await panel();
    await keys(at, '1');
    await at.type(at.find('textbox', 'What was said'), 'Marcus agrees');
    dispatchEvent(new Event('pagehide'));
    await settle();
    await keys(at, 'Enter');
    expect(logged(at)[0]?.entry.draftId).toBe('draft-1');
    const kept = at.sent('keepDraft').length;
    dispatchEvent(new Event('pagehide'));
    await settle();
    expect(at.sent('keepDraft')).toHaveLength(kept);
  });

  it('is offered again, and dropped when it is discarded', async () => {
    const body = JSON.stringify({ said: 'Marcus agr', steps: [], outcome: 'reached' });
    const drafts = [{ id: 'd-1', field: 'call', surface: 'sidebar' as const, body }];
    const at = await panel({ ...nadiaCard, drafts }, { keepDraft: { draftId: 'd-1' }, dropDraft: { changeId: 'c-9' } });
    expect(at.text()).toContain('Marcus agr');
    await at.click(at.find('button', 'Go on writing'));
    expect(at.find('textbox', 'What was said')).toHaveProperty('value', 'Marcus agr');
    await at.click(at.find('button', 'Discard'));
    expect(at.sent('dropDraft')).toEqual([{ draftId: 'd-1' }]);
  });
});

describe('one call for a household', () => {
  it('gives each patient a next step of their own', async () => {
    const ines = { ...nadiaCard.person, id: 'p-ines', name: 'Inés Ortega' };
    const member = { ...ines, openPlans: 1, openSum: { cents: 1, unknown: 0, count: 1 } };
    const plan = { ...nadiaCard.plans[3], id: 'plan-braces', patientId: 'p-ines', title: 'Braces', appointments: [] };
    const other = { ...nadiaCard, person: ines, plans: [plan], step: null, otherSteps: [] } as PatientCard;
    const at = await panel(
      { ...nadiaCard, household: { ...nadiaCard.household, members: [...nadiaCard.household.members, member] } },
      { patientCard: other },
    );
    await keys(at, '1');
    await at.click(at.find('checkbox', 'Inés Ortega, 1 plan'));
    await settle();
    expect(at.text()).toContain('Decision of Inés Ortega');
    expect(at.text()).toContain('Next step for Inés Ortega');
    await keys(at, 'Enter');
    const { entry } = logged(at)[0] ?? {};
    expect(entry?.patientIds).toEqual(['p-nadia', 'p-ines']);
    expect(entry?.steps.map(({ patientId }) => patientId)).toEqual(['p-nadia', 'p-ines']);
  });
});
