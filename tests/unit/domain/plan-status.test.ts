import { describe, expect, test } from 'vitest';
import { countsInSums, openSumOf } from '@/lib/domain/counted';
import { firstPresentedOn } from '@/lib/domain/plan-evidence';
import { isOpenStatus, planStatus, statusLadder } from '@/lib/domain/plan-status';
import type { Appointment, Decision, Plan } from '@/lib/domain/records/plan';
import { anAppointment, anItem, aPlan, aPresentation } from '@/tests/fixtures/records';

const items = (...decisions: Decision[]) => decisions.map((decision, at) => anItem(`i${at}`, { decision }));
const shown = [aPresentation('shown', 'a', ['plan'], { on: '2026-04-02' })];
const visit = (more: Partial<Appointment> = {}) => [anAppointment('visit', 'a', ['plan'], more)];
const blocker = { id: 'b', stated: 'cost' as const, since: '2026-04-02' };

function statusOf(plan: Partial<Plan>, presentations = shown, appointments: Appointment[] = []) {
  const one = aPlan('plan', 'a', plan);
  return planStatus(one, { plans: [one], presentations, appointments });
}

describe('the ladder', () => {
  test.each([
    ['diagnosed until it is presented', statusOf({}, []), 'diagnosed'],
    ['not considered before it was shown', statusOf({ blockers: [blocker] }, []), 'diagnosed'],
    ['presented', statusOf({}), 'presented'],
    ['considering with a blocker', statusOf({ blockers: [blocker] }), 'considering'],
    ['a blocker overcome is none', statusOf({ blockers: [{ ...blocker, overcomeOn: '2026-04-09' }] }), 'presented'],
    ['considering once talked about', statusOf({ discussedOn: '2026-04-02' }), 'considering'],
    ['a talk before it was shown is none', statusOf({ discussedOn: '2026-04-01' }), 'presented'],
    ['considering with a no to some', statusOf({ items: items('declined', 'proposed') }), 'considering'],
    ['partly accepted', statusOf({ items: items('accepted', 'proposed') }), 'partly-accepted'],
    ['three of five accepted', statusOf({ items: items('accepted', 'declined') }), 'partly-accepted'],
    ['accepted', statusOf({ items: items('accepted', 'accepted') }), 'accepted'],
    ['accepted without a presentation', statusOf({ items: items('accepted') }, []), 'accepted'],
    ['scheduled', statusOf({}, shown, visit()), 'scheduled'],
    ['a confirmed one too', statusOf({}, shown, visit({ state: 'confirmed' })), 'scheduled'],
    ['a consultation is no start', statusOf({}, shown, visit({ purpose: 'consultation' })), 'presented'],
    ['a cancelled start drops back', statusOf({}, shown, visit({ state: 'cancelled' })), 'presented'],
    [
      'a broken start keeps the yes',
      statusOf({ items: items('accepted') }, [], visit({ state: 'broken' })),
      'accepted',
    ],
    ['other items are booked', statusOf({}, shown, visit({ itemIds: ['elsewhere'] })), 'presented'],
    ['declined', statusOf({ items: items('declined', 'referred-out') }), 'declined'],
    ['referred out', statusOf({ items: items('referred-out', 'referred-out') }), 'referred-out'],
  ])('%s', (_name, status, expected) => {
    expect(status).toBe(expected);
  });

  test('treatment done carries it on', () => {
    const done = anItem('i0', { decision: 'accepted', doneOn: '2026-04-10' });
    expect(statusOf({ items: [done, anItem('i1')] })).toBe('in-treatment');
    expect(statusOf({ items: [done, anItem('i1', { decision: 'declined' })] })).toBe('completed');
    const named = visit({ state: 'done', itemIds: ['i1'] });
    expect(statusOf({ items: [done, anItem('i1')] }, shown, named)).toBe('completed');
  });

  test('a plan with a total only is decided as a whole', () => {
    const total = { items: [], summaryCents: 215_000 };
    expect(statusOf(total, [])).toBe('diagnosed');
    expect(statusOf({ ...total, decision: 'accepted' })).toBe('accepted');
    expect(statusOf({ ...total, decision: 'declined' })).toBe('declined');
    expect(statusOf(total, shown, visit())).toBe('scheduled');
    expect(statusOf(total, shown, visit({ state: 'done' }))).toBe('in-treatment');
  });

  test('a close says more than the items', () => {
    const closed = { kind: 'lapsed' as const, on: '2026-04-10', by: 'rosa', reason: 'moved away' };
    expect(statusOf({ items: items('accepted'), closed })).toBe('lapsed');
    expect(statusOf({ closed, supersededById: 'next' })).toBe('superseded');
  });

  test('what was removed is no evidence', () => {
    const gone = { deletedAt: 1 };
    expect(statusOf({}, [aPresentation('shown', 'a', ['plan'], gone)], visit(gone))).toBe('diagnosed');
  });

  test('every rung up to in treatment is open, and nothing else', () => {
    expect(statusLadder.filter(isOpenStatus)).toEqual(statusLadder.slice(0, -1));
    expect((['declined', 'referred-out', 'superseded', 'lapsed'] as const).some(isOpenStatus)).toBe(false);
  });
});

describe('a plan that supersedes another', () => {
  const old = aPlan('plan', 'a', { supersededById: 'new' });
  const fresh = aPlan('new', 'a', { supersedesId: 'plan' });
  const records = { plans: [old, fresh], presentations: shown, appointments: [] };

  test('continues its case: presented when the case was', () => {
    expect([planStatus(old, records), planStatus(fresh, records)]).toEqual(['superseded', 'presented']);
    expect(firstPresentedOn(fresh, records)).toBe('2026-04-02');
  });

  test('two that supersede each other end nowhere, but end', () => {
    const loop = [aPlan('x', 'a', { supersedesId: 'y' }), aPlan('y', 'a', { supersedesId: 'x' })];
    expect(loop.map((one) => firstPresentedOn(one, { ...records, plans: loop }))).toEqual([null, null]);
  });
});

describe('alternates', () => {
  const implant = aPlan('implant', 'a', { alternatesId: 'set', items: [anItem('im', { feeCents: 400_000 })] });
  const bridge = aPlan('bridge', 'a', {
    alternatesId: 'set',
    recommended: false,
    items: [anItem('br', { feeCents: 250_000 })],
  });
  const taken = { ...bridge, items: bridge.items.map((item) => ({ ...item, decision: 'accepted' as const })) };
  const closed = (kind: 'declined' | 'completed') => ({ kind, on: '2026-04-10', by: 'rosa', reason: '' });
  const recordsOf = (...plans: Plan[]) => ({ plans, presentations: [], appointments: [] });
  const statuses = (...plans: Plan[]) => plans.map((plan) => planStatus(plan, recordsOf(...plans)));

  test('accepting one closes the others, and only while it is accepted', () => {
    expect(statuses(implant, bridge)).toEqual(['diagnosed', 'diagnosed']);
    expect(statuses(implant, taken)).toEqual(['superseded', 'accepted']);
    expect(statuses(implant, { ...taken, closed: closed('declined') })).toEqual(['diagnosed', 'declined']);
    expect(statuses(implant, { ...taken, closed: closed('completed') })).toEqual(['superseded', 'completed']);
  });

  test('booking one does too', () => {
    const records = { ...recordsOf(implant, bridge), appointments: [anAppointment('v', 'a', ['bridge'])] };
    expect([implant, bridge].map((plan) => planStatus(plan, records))).toEqual(['superseded', 'scheduled']);
  });

  test('one of the set counts: the recommended until one is taken', () => {
    const counted = (...plans: Plan[]) => plans.map((plan) => countsInSums(plan, recordsOf(...plans)));
    expect(counted(implant, bridge)).toEqual([true, false]);
    expect(counted(implant, taken)).toEqual([false, true]);
    expect(counted({ ...implant, closed: closed('declined') }, bridge)).toEqual([false, true]);
    expect(openSumOf(recordsOf(implant, bridge))).toEqual({ cents: 400_000, unknown: 0, count: 1 });
    expect(openSumOf(recordsOf(implant, taken))).toEqual({ cents: 250_000, unknown: 0, count: 1 });
  });
});
