import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPracticeDay } from '@/lib/domain/call-windows';
import { calleeOf } from '@/lib/domain/callee';
import { isCall, isForbidden } from '@/lib/domain/channels';
import { derive } from '@/lib/domain/derive';
import { instantOf, timeIn, todayIn } from '@/lib/domain/due';
import { notifyFrom } from '@/lib/domain/notify-from';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aContact, aFollowUp, aPatient, aPhone, env, now, someSettings, today, zone } from '@/tests/fixtures/records';

const nadia = aPatient('a');
const at = (on: string, time: string, where = zone) => instantOf(on, time, where);

function home(followUps: FollowUp[], more: Partial<Dossier> = {}): Dossier {
  const none = { plans: [], presentations: [], appointments: [], contacts: [] };
  return { householdId: nadia.householdId, patients: [nadia], followUps, ...none, ...more };
}

function reminder(more: Partial<FollowUp>, patient: Patient = nadia, dossier: Partial<Dossier> = {}) {
  const followUp = aFollowUp('f', patient, ['plan'], more);
  return notifyFrom(followUp, home([followUp], { patients: [patient], ...dossier }), env);
}

describe('a call reminds', () => {
  test.each([
    ['when it is due', { on: '2026-04-20', at: '10:30', zone }, at('2026-04-20', '10:30')],
    ['at opening without a time', { on: '2026-04-20', zone }, at('2026-04-20', '08:00')],
    ['on Monday when due on a Saturday', { on: '2026-04-18', at: '10:00', zone }, at('2026-04-20', '08:00')],
    ['next morning when due after closing', { on: '2026-04-16', at: '19:00', zone }, at('2026-04-17', '08:00')],
    ['when it was due, if that is past', { on: '2026-04-15', at: '10:00', zone }, at('2026-04-15', '10:00')],
  ])('%s', (_name, due, expected) => {
    expect(reminder({ due })).toBe(expected);
  });

  test("not before eight at the patient's", () => {
    const keisha = aPatient('k', { zone: 'Pacific/Honolulu' });
    expect(reminder({ due: { on: '2026-04-20', zone } }, keisha)).toBe(at('2026-04-20', '12:00'));
  });

  test('tomorrow, when the household was called today after it fell due', () => {
    const contacts = [aContact('c', nadia, { at: now - 60_000, on: today })];
    expect(reminder({ due: { on: today, at: '09:00', zone } }, nadia, { contacts })).toBe(at('2026-04-17', '08:00'));
  });

  test('again when it may be acted on: overdue, and today the household was called or the day is over', () => {
    const overdue = aFollowUp('f', nadia, ['plan'], { due: { on: '2026-04-14', at: '10:00', zone } });
    const called = home([overdue], { contacts: [aContact('c', nadia, { at: now - 60_000, on: today })] });
    expect(notifyFrom(overdue, called, env)).toBe(at('2026-04-17', '08:00'));
    const evening = { ...env, now: at(today, '18:30') };
    expect(notifyFrom(overdue, home([overdue]), evening)).toBe(at('2026-04-17', '08:00'));
    const written = { ...overdue, kind: 'email' as const };
    expect(notifyFrom(written, home([written]), evening)).toBe(at('2026-04-17', '08:00'));
    expect(notifyFrom(overdue, home([overdue]), env)).toBe(at('2026-04-14', '10:00'));
  });

  test('together with the others of its household: caps count calls made, not planned', () => {
    const both = ['f', 'g'].map((id) =>
      aFollowUp(id, nadia, ['plan'], { due: { on: '2026-04-20', at: '10:00', zone } }),
    );
    const times = [...derive(home(both), env).followUps.values()].map((facts) => facts.notifyFrom);
    expect(times).toEqual([at('2026-04-20', '10:00'), at('2026-04-20', '10:00')]);
  });

  test('of the one who may be called, where another of the household may not', () => {
    const silent = aPatient('s', { phones: [aPhone('0187')], rules: { ...nadia.rules, doNotCall: true } });
    const due = { on: '2026-04-20', zone };
    const step = { due, patientIds: ['a', 's'] };
    expect(reminder(step, nadia, { patients: [nadia, silent] })).toBe(at('2026-04-20', '08:00'));
    expect(reminder({ due, patientIds: ['s'] }, silent)).toBeNull();
  });
});

describe('other kinds', () => {
  test('keep practice hours, and need no telephone', () => {
    const silent = aPatient('s', { phones: [], rules: { ...nadia.rules, doNotCall: true } });
    const due = { on: '2026-04-18', zone };
    for (const kind of ['text', 'email', 'letter', 'thank-you', 'pre-auth-check'] as const) {
      expect(reminder({ kind, due }, silent)).toBe(at('2026-04-20', '08:00'));
    }
  });

  test('never by a way the patient forbade', () => {
    const mute = aPatient('m', { rules: { doNotCall: false, doNotText: true, doNotEmail: true, seeNotes: false } });
    expect(reminder({ kind: 'text' }, mute)).toBeNull();
    expect(reminder({ kind: 'email' }, mute)).toBeNull();
    expect(reminder({ kind: 'letter' }, mute)).not.toBeNull();
  });

  test('one about a referrer alone reminds too', () => {
    expect(reminder({ kind: 'referrer-update', patientIds: [] })).not.toBeNull();
  });
});

test('a done one never reminds', () => {
  expect(reminder({ state: 'done' })).toBeNull();
});

test('in any practice: within both hours, never for who said no, and never silent for another reason', () => {
  fc.assert(
    fc.property(anyPractice, (practice) => {
      for (const dossier of practice) {
        for (const followUp of dossier.followUps) {
          const from = derive(dossier, env).followUps.get(followUp.id)?.notifyFrom;
          const patients = dossier.patients.filter((one) => followUp.patientIds.includes(one.id));
          const willing = patients.filter((one) =>
            isCall(followUp.kind) ? calleeOf(one, dossier).kind === 'call' : !isForbidden(followUp.kind, one),
          );
          expect(from === null).toBe(followUp.state !== 'open' || willing.length === 0);
          if (from == null) continue;
          const time = timeIn(from, zone);
          expect(isPracticeDay(todayIn(from, zone), someSettings.hours) && time >= '08:00' && time < '17:00').toBe(
            true,
          );
        }
      }
    }),
  );
});
