import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farOffAfter, oftenSnoozed, planAdriftOn, planNextOn, veryLateBefore } from '@/lib/domain/adrift';
import { derive } from '@/lib/domain/derive';
import { isOpenStatus, planStatus } from '@/lib/domain/plan-status';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Appointment } from '@/lib/domain/records/plan';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aFollowUp, anAppointment, aPatient, aPlan, env, now, today, zone } from '@/tests/fixtures/records';

const nadia = aPatient('a');
const plan = aPlan('plan', 'a', { createdAt: Date.UTC(2026, 2, 17, 16) });
const dayMs = 86_400_000;

function home(more: Partial<Dossier>): Dossier {
  const none = { plans: [plan], presentations: [], appointments: [], followUps: [], contacts: [] };
  return { householdId: nadia.householdId, patients: [nadia], ...none, ...more };
}

const visit = (on: string, more: Partial<Appointment> = {}) =>
  anAppointment('visit', 'a', ['plan'], { when: { on, zone }, ...more });
const adriftOn = (more: Partial<Dossier>, at = now) => planAdriftOn(plan, home(more), { ...env, now: at });

describe('the first day without a next step', () => {
  test.each<[string, Partial<Dossier>, string | null]>([
    ['the day it was made', {}, '2026-03-17'],
    ['none while a follow-up is open', { followUps: [aFollowUp('f', nadia, ['plan'])] }, null],
    [
      'none however late that is',
      { followUps: [aFollowUp('f', nadia, ['plan'], { due: { on: '2025-01-01', zone } })] },
      null,
    ],
    ['one about the patient alone covers no plan', { followUps: [aFollowUp('f', nadia, [])] }, '2026-03-17'],
    [
      'the day its follow-up was done',
      { followUps: [aFollowUp('f', nadia, ['plan'], { state: 'done', closedOn: '2026-04-09' })] },
      '2026-04-09',
    ],
    ['the day after its appointment', { appointments: [visit('2026-04-22')] }, '2026-04-23'],
    ["tomorrow with today's", { appointments: [visit(today)] }, '2026-04-17'],
    ['the day after one nobody reported on', { appointments: [visit('2026-04-14')] }, '2026-04-15'],
    ['a consultation is a step', { appointments: [visit('2026-04-22', { purpose: 'consultation' })] }, '2026-04-23'],
    [
      'the day its start was cancelled',
      { appointments: [visit('2026-04-22', { state: 'cancelled', changedOn: '2026-04-13' })] },
      '2026-04-13',
    ],
    [
      'the day its start was broken',
      { appointments: [visit('2026-04-13', { state: 'broken', changedOn: '2026-04-14' })] },
      '2026-04-14',
    ],
    ['removed steps are none', { followUps: [aFollowUp('f', nadia, ['plan'], { deletedAt: 1 })] }, '2026-03-17'],
  ])('%s', (_name, records, expected) => {
    expect(adriftOn(records)).toBe(expected);
  });

  test('is never in the future unless an appointment is', () => {
    expect(adriftOn({ followUps: [aFollowUp('f', nadia, ['plan'], { state: 'done', closedOn: '2026-05-01' })] })).toBe(
      today,
    );
  });

  test('does not wander while nothing changes', () => {
    for (const days of [1, 10, 400]) expect(adriftOn({}, now + days * dayMs)).toBe('2026-03-17');
  });
});

describe('alternates', () => {
  const set = [aPlan('one', 'a', { alternatesId: 'set' }), aPlan('two', 'a', { alternatesId: 'set' })];
  test('a step on any plan of the set covers the set', () => {
    const dossier = home({ plans: set, followUps: [aFollowUp('f', nadia, ['two'])] });
    expect(set.map((one) => planAdriftOn(one, dossier, env))).toEqual([null, null]);
    expect(set.map((one) => planNextOn(one, dossier, env))).toEqual([today, today]);
  });

  test('but not one on a plan that was closed: it asks again about that one', () => {
    const closed = { kind: 'declined' as const, on: today, by: 'rosa', reason: 'no' };
    const plans = set.map((one) => (one.id === 'two' ? { ...one, closed } : one));
    const dossier = home({ plans, followUps: [aFollowUp('f', nadia, ['two'])] });
    expect(plans.map((one) => planAdriftOn(one, dossier, env))).toEqual(['2026-03-17', null]);
  });

  test('the store keeps one adrift plan of a set', () => {
    const derived = derive(home({ plans: set }), env);
    expect([...derived.plans.values()].map((facts) => [facts.counts, facts.adriftOn])).toEqual([
      [true, '2026-03-17'],
      [false, null],
    ]);
  });
});

test('the neighbours that would hide the truth begin after a week, at the third snooze, after 60 days', () => {
  expect([veryLateBefore(today), oftenSnoozed, farOffAfter(today)]).toEqual(['2026-04-09', 3, '2026-06-15']);
});

test('no plan is ever both adrift and covered, and every open plan is one of them', () => {
  fc.assert(
    fc.property(anyPractice, (practice) => {
      for (const dossier of practice) {
        for (const one of dossier.plans) {
          const on = planAdriftOn(one, dossier, env);
          const adrift = on !== null && on <= today;
          const covered = planNextOn(one, dossier, env) !== null;
          const open = isOpenStatus(planStatus(one, dossier));
          expect([adrift, covered]).toEqual(open ? [adrift, !adrift] : [false, false]);
        }
      }
    }),
  );
});

test('deriving twice gives the same, and the order of records is no evidence', () => {
  fc.assert(
    fc.property(anyPractice, (practice) => {
      for (const dossier of practice) {
        const derived = derive(dossier, env);
        expect(derive(structuredClone(dossier), env)).toEqual(derived);
        const turned = {
          ...dossier,
          followUps: dossier.followUps.toReversed(),
          appointments: dossier.appointments.toReversed(),
          contacts: dossier.contacts.toReversed(),
        };
        expect(derive(turned, env)).toEqual(derived);
      }
    }),
  );
});
