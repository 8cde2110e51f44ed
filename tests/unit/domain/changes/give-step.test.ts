import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPracticeDay } from '@/lib/domain/call-windows';
import { makeFollowUpClosed } from '@/lib/domain/changes/close-follow-up';
import { makeStep, makeSteps } from '@/lib/domain/changes/give-step';
import { makeSnooze } from '@/lib/domain/changes/snooze';
import { derive } from '@/lib/domain/derive';
import type { Dossier } from '@/lib/domain/records/dossier';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aFollowUp, anAppointment, aPatient, aPlan, env, someSettings, today, zone } from '@/tests/fixtures/records';
import { applyEdits, callOn, family, home, left, made, nadia, plan, stepOn, toolsAt } from './small-practice';

const adrift = home({ followUps: [] });

describe('a next step', () => {
  test('on a day covers the plan; other steps stay', () => {
    const result = makeStep(stepOn('2026-04-23'), [home()], env, toolsAt());
    expect(left(result, 'followUps')).toMatchObject([{ state: 'open', due: { on: '2026-04-23' }, planIds: ['plan'] }]);
    expect(made(result)).toMatchObject({ verb: 'follow-up-created', facts: { on: '2026-04-23', kind: 'call' } });
  });

  test('may be about the patient alone', () => {
    const result = makeStep({ patientId: 'nadia', planIds: [], next: callOn(today) }, [adrift], env, toolsAt());
    expect(left(result, 'followUps')).toMatchObject([{ planIds: [], patientIds: ['nadia'] }]);
  });

  test('may be a booking, of items that exist', () => {
    const booking = (itemIds: string[]) => ({
      patientId: 'nadia',
      planIds: ['plan'],
      next: { kind: 'booking' as const, when: { on: '2026-04-22', zone }, itemIds, purpose: 'treatment' as const },
    });
    const result = makeStep(booking(['plan-item']), [adrift], env, toolsAt());
    expect(left(result, 'appointments')).toMatchObject([{ state: 'booked', itemIds: ['plan-item'], bookedOn: today }]);
    expect(made(result).verb).toBe('plan-booked');
    expect(makeStep(booking(['x']), [adrift], env, toolsAt())).toMatchObject({ refusal: { error: 'not-found' } });
  });

  test('is refused for a plan that is closed, unknown, or on a day that is past', () => {
    const closed = { kind: 'lapsed' as const, on: today, by: 'rosa', reason: 'moved' };
    const refusals = [
      makeStep(stepOn('2026-04-23'), [home({ plans: [{ ...plan, closed }] })], env, toolsAt()),
      makeStep(stepOn('2026-04-15'), [home()], env, toolsAt()),
      makeStep(stepOn('2026-04-23', ['x']), [home()], env, toolsAt()),
    ];
    expect(refusals.map((one) => one.kind === 'refused' && one.refusal.error)).toEqual([
      'bad-state',
      'bad-state',
      'not-found',
    ]);
  });
});

describe('a snooze', () => {
  const snooze = (rev = 1, on = '2026-04-20', dossier = home()) =>
    makeSnooze({ followUpId: 'step', rev, due: { on, zone } }, [dossier], env, toolsAt());

  test('moves it and counts', () => {
    expect(left(snooze(), 'followUps')).toMatchObject([{ due: { on: '2026-04-20' }, snoozes: 1, state: 'open' }]);
  });

  test('is refused for another revision, a day that is past, or one that is done', () => {
    const done = home({ followUps: [aFollowUp('step', nadia, ['plan'], { state: 'done' })] });
    expect(snooze(2)).toMatchObject({ refusal: { error: 'conflict' } });
    expect(snooze(1, '2026-04-15')).toMatchObject({ refusal: { error: 'bad-state' } });
    expect(snooze(1, today, done)).toMatchObject({ refusal: { error: 'bad-state' } });
  });
});

describe('ticking a follow-up off', () => {
  const close = (dossier: Dossier) => makeFollowUpClosed({ followUpId: 'step', rev: 1 }, [dossier], env, toolsAt());

  test('is refused while it is the only step of an open plan', () => {
    expect(close(home())).toMatchObject({ refusal: { error: 'step-missing', facts: { planIds: 1 } } });
  });

  test('is done where something else follows, or no plan hangs on it', () => {
    const booked = home({ appointments: [anAppointment('v', 'nadia', ['plan'])] });
    const courtesy = home({ followUps: [aFollowUp('step', nadia, [])] });
    for (const dossier of [booked, courtesy]) {
      expect(left(close(dossier), 'followUps')).toMatchObject([{ state: 'done', closedOn: today }]);
    }
  });
});

describe('steps for all that are adrift', () => {
  const single = (id: string) => {
    const patient = aPatient(id);
    return home({
      householdId: patient.householdId,
      patients: [patient],
      plans: [aPlan(`p-${id}`, id)],
      followUps: [],
    });
  };
  const practice = [single('a'), single('b'), { ...family(), followUps: [] }, single('c')];
  const all = practice.flatMap((dossier) => dossier.plans.map((one) => one.id));

  test('two a day from tomorrow, never on a weekend, a family in one call', () => {
    const result = makeSteps({ planIds: all, perDay: 2 }, practice, env, toolsAt());
    const days = left(result, 'followUps').map((one) => [one.planIds.length, one.due.on]);
    expect(days).toEqual([
      [1, '2026-04-17'],
      [1, '2026-04-17'],
      [3, '2026-04-20'],
      [1, '2026-04-20'],
    ]);
    expect(made(result).facts).toMatchObject({ given: 6, until: '2026-04-20' });
  });

  test('who may not be called is written to, on the day of their household', () => {
    const [mother, ...children] = family().patients;
    const silent = children.map((one) => ({ ...one, rules: { ...one.rules, doNotCall: true, doNotText: true } }));
    const dossier = { ...family(), followUps: [], patients: [...(mother ? [mother] : []), ...silent] };
    const result = makeSteps({ planIds: all, perDay: 1 }, [dossier], env, toolsAt());
    expect(left(result, 'followUps').map((one) => [one.kind, one.planIds.length, one.due.on])).toEqual([
      ['call', 1, '2026-04-17'],
      ['letter', 2, '2026-04-17'],
    ]);
  });

  test('those that have a step are left alone, and nothing to do is said', () => {
    expect(makeSteps({ planIds: ['plan'], perDay: 5 }, [home()], env, toolsAt())).toMatchObject({
      refusal: { error: 'bad-state', facts: { given: 0 } },
    });
    expect(makeSteps({ planIds: all, perDay: 0 }, practice, env, toolsAt())).toMatchObject({
      refusal: { error: 'bad-message' },
    });
  });

  test('in any practice: nothing stays adrift, no day has more calls than asked for, and none is on a closed day', () => {
    fc.assert(
      fc.property(anyPractice, fc.integer({ min: 1, max: 4 }), (dossiers, perDay) => {
        const planIds = dossiers.flatMap((dossier) => dossier.plans.map((one) => one.id));
        const result = makeSteps({ planIds, perDay }, dossiers, env, toolsAt());
        const edits = result.kind === 'made' ? result.edits : [];
        for (const dossier of dossiers) {
          const mine = edits.filter(
            (edit) => edit.after && 'householdId' in edit.after && edit.after.householdId === dossier.householdId,
          );
          const facts = derive(applyEdits(dossier, mine), env).plans;
          expect([...facts.values()].filter((one) => one.adriftOn !== null && one.adriftOn <= today)).toEqual([]);
        }
        const given = result.kind === 'made' ? left(result, 'followUps') : [];
        const calls = Map.groupBy(
          given.filter((one) => one.kind === 'call'),
          (one) => one.due.on,
        );
        for (const [day, made] of calls) {
          expect(made.length).toBeLessThanOrEqual(perDay);
          expect(isPracticeDay(day, someSettings.hours) && day > today).toBe(true);
        }
      }),
    );
  });
});
