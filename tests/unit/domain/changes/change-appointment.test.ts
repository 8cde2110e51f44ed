import { describe, expect, test } from 'vitest';
import { planAdriftOn } from '@/lib/domain/adrift';
import { makeAppointmentChange } from '@/lib/domain/changes/change-appointment';
import { planStatus } from '@/lib/domain/plan-status';
import type { Appointment, AppointmentState } from '@/lib/domain/records/plan';
import { anAppointment, anItem, aPlan, env, today, zone } from '@/tests/fixtures/records';
import { applyEdits, home, left, made, toolsAt } from './small-practice';

const two = aPlan('plan', 'nadia', { items: [anItem('i1'), anItem('i2'), anItem('i3', { decision: 'declined' })] });
const withVisit = (more: Partial<Appointment> = {}) =>
  home({ plans: [two], followUps: [], appointments: [anAppointment('v', 'nadia', ['plan'], more)] });
const change = (dossier: ReturnType<typeof home>, state: AppointmentState, on?: string, rev = 1) =>
  makeAppointmentChange(
    { appointmentId: 'v', rev, state, ...(on !== undefined && { when: { on, zone } }) },
    [dossier],
    env,
    toolsAt(),
  );
const states: AppointmentState[] = ['booked', 'confirmed', 'broken', 'cancelled', 'done'];

describe('an appointment changes only as appointments do', () => {
  test.each([
    ['booked', ['confirmed', 'broken', 'cancelled', 'done']],
    ['confirmed', ['booked', 'broken', 'cancelled', 'done']],
    ['broken', []],
    ['cancelled', []],
    ['done', []],
  ] as [AppointmentState, AppointmentState[]][])('from %s', (state, allowed) => {
    const dossier = withVisit({ state, when: { on: today, zone } });
    expect(states.filter((to) => change(dossier, to).kind === 'made')).toEqual(
      states.filter((to) => allowed.includes(to)),
    );
    expect(change(dossier, 'confirmed', undefined, 2)).toMatchObject({ refusal: { error: 'conflict' } });
  });

  test('it moves to a day to come, and is not done before its day', () => {
    expect(left(change(withVisit(), 'booked', '2026-05-04'), 'appointments')).toMatchObject([
      { when: { on: '2026-05-04' }, changedOn: today },
    ]);
    expect(change(withVisit(), 'booked', '2026-04-15')).toMatchObject({ refusal: { error: 'bad-state' } });
    expect(change(withVisit(), 'cancelled', '2026-05-04')).toMatchObject({ refusal: { error: 'bad-state' } });
    expect(change(withVisit(), 'done')).toMatchObject({ refusal: { error: 'bad-state' } });
  });
});

test.each(['broken', 'cancelled'] as const)('a %s start puts its plan adrift', (state) => {
  const before = withVisit();
  const result = change(before, state);
  const after = applyEdits(before, made(result).edits);
  const [plan] = after.plans;
  expect(made(result).facts).toMatchObject({ state, adrift: 1 });
  expect(plan && [planStatus(plan, after), planAdriftOn(plan, after, env)]).toEqual(['diagnosed', today]);
});

describe('a treatment that took place', () => {
  const past = { when: { on: '2026-04-14', zone } };

  test('marks what it was for, on its day; what was declined stays undone', () => {
    const doneOn = left(change(withVisit(past), 'done'), 'plans')[0]?.items.map((item) => item.doneOn);
    expect(doneOn).toEqual(['2026-04-14', '2026-04-14', undefined]);
    const named = left(change(withVisit({ ...past, itemIds: ['i2'] }), 'done'), 'plans')[0]?.items;
    expect(named?.map((item) => item.doneOn)).toEqual([undefined, '2026-04-14', undefined]);
  });

  test('completes the plan, and a consultation does not', () => {
    const before = withVisit(past);
    const after = applyEdits(before, made(change(before, 'done')).edits);
    expect(after.plans.map((plan) => planStatus(plan, after))).toEqual(['completed']);
    expect(left(change(withVisit({ ...past, purpose: 'consultation' }), 'done'), 'plans')).toEqual([]);
  });
});
