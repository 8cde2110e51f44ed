import { describe, expect, test } from 'vitest';
import { callRow } from '@/lib/domain/build/call-row';
import { groupCalls } from '@/lib/domain/build/today';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Plan } from '@/lib/domain/records/plan';
import type { CallRow } from '@/lib/domain/views/today';
import {
  aContact,
  aFollowUp,
  anItem,
  aPatient,
  aPhone,
  aPlan,
  env,
  now,
  rosa,
  today,
  zone,
} from '@/tests/fixtures/records';

const names = new Map([[rosa.id, rosa.name]]);
const householdId = 'ortega';
const lucia = aPatient('lucia', { householdId, name: { first: 'Lucía', last: 'Ortega' }, phones: [aPhone('0187')] });
const ines = aPatient('ines', { householdId, bornOn: '2012-01-01', guarantorId: 'lucia', phones: [] });
const mateo = aPatient('mateo', { householdId, bornOn: '2016-01-01', guarantorId: 'lucia', phones: [] });
const family = [lucia, ines, mateo];

function home(patients: Patient[], followUps: FollowUp[], plans: Plan[] = [], more: Partial<Dossier> = {}): Dossier {
  return { householdId, patients, plans, presentations: [], appointments: [], followUps, contacts: [], ...more };
}

function rowOf(dossier: Dossier, at = env): CallRow {
  const row = callRow(dossier, at, names);
  if (!row) throw new Error('no row');
  return row;
}

function groupOf(row: CallRow, at = env): string | undefined {
  return Object.entries(groupCalls([row], at)).find(([, rows]) => rows.length > 0)?.[0];
}

describe('one call', () => {
  test('serves three plans of one household, through the mother', () => {
    const plans = family.map((one) => aPlan(`plan-${one.id}`, one.id, { items: [], summaryCents: 100_000 }));
    const steps = family.map((one) => aFollowUp(`step-${one.id}`, one, [`plan-${one.id}`]));
    const row = rowOf(home(family, steps, plans));
    expect(row.person.id).toBe('lucia');
    expect(row.phone?.shown).toBe('(303) 555-0187');
    expect(row.people.map((one) => one.id)).toEqual(['lucia', 'ines', 'mateo']);
    expect(row.openSum).toEqual({ cents: 300_000, unknown: 0, count: 3 });
    expect(row.steps.length).toBe(3);
  });

  test('counts only plans it is about, one of a set of alternates, and says when one is unknown', () => {
    const plans = [
      aPlan('implant', 'lucia', { items: [], summaryCents: 400_000, alternatesId: 'set' }),
      aPlan('bridge', 'lucia', { items: [], summaryCents: 250_000, alternatesId: 'set', recommended: false }),
      aPlan('guard', 'lucia', { items: [], summaryCents: null }),
      aPlan('else', 'lucia', { items: [], summaryCents: 9_900 }),
    ];
    const row = rowOf(home([lucia], [aFollowUp('step', lucia, ['bridge', 'guard'])], plans));
    expect(row.plans.map((plan) => plan.id)).toEqual(['implant', 'guard']);
    expect(row.openSum).toEqual({ cents: 400_000, unknown: 1, count: 2 });
  });

  test('carries no procedures, and leaves out plans that are closed', () => {
    const closed = aPlan('closed', 'lucia', { closed: { kind: 'declined', on: today, by: 'rosa', reason: '' } });
    const row = rowOf(
      home([lucia], [aFollowUp('step', lucia, ['closed', 'crown'])], [closed, aPlan('crown', 'lucia')]),
    );
    expect(row.plans.map((plan) => [plan.id, plan.items, plan.itemCount])).toEqual([['crown', [], 1]]);
    expect(row.plans[0]?.category).toBe(anItem('x').category);
  });

  test('knows the last outcome and how often there was contact', () => {
    const contacts = [aContact('old', lucia, { outcome: 'reached' }), aContact('new', lucia, { at: now - 86_400_000 })];
    const row = rowOf(home([lucia], [aFollowUp('step', lucia, [])], [], { contacts }));
    expect([row.contacts, row.lastOutcome]).toEqual([2, 'voicemail']);
  });
});

describe('the group', () => {
  const step = (due: Partial<FollowUp['due']>, more: Partial<FollowUp> = {}) =>
    aFollowUp('step', lucia, [], { due: { on: today, zone, ...due }, ...more });

  test.each([
    ['overdue', step({ on: '2026-04-14' })],
    ['due', step({ at: '10:00' })],
    ['due', step({})],
    ['later', step({ at: '13:00' })],
  ])('is %s', (group, followUp) => expect(groupOf(rowOf(home([lucia], [followUp])))).toBe(group));

  test('is waiting with its reason when the guard forbids the call, however late it is', () => {
    const contacts = [aContact('call', lucia, { at: now - 3_600_000, on: today })];
    const row = rowOf(home([lucia], [step({ on: '2026-04-10' })], [], { contacts }));
    expect([groupOf(row), row.guard.why, row.steps[0]?.daysLate]).toEqual(['waiting', 'cap-day', 6]);
  });

  test('an e-mail does not wait for the hours of calls', () => {
    const contacts = [aContact('call', lucia, { at: now - 3_600_000, on: today })];
    expect(groupOf(rowOf(home([lucia], [step({}, { kind: 'email' })], [], { contacts })))).toBe('due');
  });

  test('do-not-call of the child holds although the mother would answer', () => {
    const refused = { ...ines, rules: { ...ines.rules, doNotCall: true } };
    const row = rowOf(home([lucia, refused], [aFollowUp('step', refused, [])]));
    expect([groupOf(row), row.guard.verdict, row.guard.why]).toEqual(['waiting', 'never', 'do-not-call']);
  });

  test('is there only for what is open and due', () => {
    expect(callRow(home([lucia], [step({ on: '2026-04-17' })]), env, names)).toBeNull();
    expect(callRow(home([lucia], [step({}, { state: 'done' })]), env, names)).toBeNull();
    expect(callRow(home([lucia], [step({}, { deletedAt: now })]), env, names)).toBeNull();
  });

  test('a day counts in the zone of the promise', () => {
    const lateEvening = { ...env, now: Date.UTC(2026, 3, 17, 5, 30) };
    const inHonolulu = step({ on: '2026-04-17', zone: 'Pacific/Honolulu' });
    const inDenver = step({ on: '2026-04-16', zone });
    expect(callRow(home([lucia], [inHonolulu]), lateEvening, names)).toBeNull();
    expect(rowOf(home([lucia], [inDenver]), lateEvening).steps[0]?.daysLate).toBe(0);
  });
});

test('the longest overdue comes first, those who may never be called come last', () => {
  const late = (id: string, on: string) => ({
    ...rowOf(home([lucia], [aFollowUp(id, lucia, [], { due: { on, zone } })])),
    householdId: id,
  });
  const groups = groupCalls([late('b', '2026-04-14'), late('a', '2026-04-01')], env);
  expect(groups.overdue.map((row) => row.householdId)).toEqual(['a', 'b']);
});
