import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callsIn, isCountedCall } from '@/lib/domain/call-caps';
import { callAtWork, contactGuard } from '@/lib/domain/contact-guard';
import { addDays, instantOf, timeIn, todayIn } from '@/lib/domain/due';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import { aContact, aPatient, aPhone, env, now, someSettings, today, zone } from '@/tests/fixtures/records';

const nadia = aPatient('a');
const hourMs = 3_600_000;

function home(patients: Patient[], contacts: Contact[] = []): Dossier {
  const none = { plans: [], presentations: [], appointments: [], followUps: [] };
  return { householdId: nadia.householdId, patients, contacts, ...none };
}

const at = (on: string, time: string, where = zone) => instantOf(on, time, where);
const call = (id: string, when: number, more: Partial<Contact> = {}) =>
  aContact(id, nadia, { at: when, on: todayIn(when, zone), ...more });
const guardAt = (when: number, patient = nadia, contacts: Contact[] = []) =>
  contactGuard(patient, home([patient], contacts), env, when);

describe('one telephone, two households', () => {
  const neighbour = aPatient('n', { phones: [aPhone('0187'), aPhone('0142', { own: false })] });
  const next = (more: Partial<Contact>) => {
    const spoken = aContact('c', neighbour, { at: now - hourMs, on: today, ...more });
    return callsIn([{ ...home([neighbour], [spoken]), householdId: neighbour.householdId }]);
  };
  const guard = (more: Partial<Contact>) => contactGuard(nadia, home([nadia]), { ...env, callsElsewhere: next(more) });

  test.each([
    ['as logged', { phone: '+13035550142' }, 1],
    ['however it was typed', { phone: '(303) 555-0142' }, 1],
    ['but not on another one', { phone: '+13035550187' }, 0],
    ['nor where only the other can have rung', {}, 0],
    ['nor a text', { phone: '+13035550142', channel: 'text' as const }, 0],
    ['nor a call that came in', { phone: '+13035550142', direction: 'in' as const }, 0],
  ])('is counted %s', (_what, more, calls) => {
    expect(guard(more)).toMatchObject({ callsToday: calls, verdict: calls > 0 ? 'wait' : 'may' });
  });
});

describe('hours', () => {
  test.each([
    ['before eight', '07:59', 'wait', 'too-early', at(today, '08:00')],
    ['at eight', '08:00', 'may', 'ok', at(today, '08:00')],
    ['just before nine in the evening', '20:59', 'may', 'ok', at(today, '20:59')],
    ['at nine', '21:00', 'wait', 'too-late', at('2026-04-17', '08:00')],
  ])('%s', (_name, time, verdict, why, nextAt) => {
    expect(guardAt(at(today, time))).toMatchObject({ verdict, why, nextAt, zone, zoneAssumed: true });
  });

  test("are taken in the patient's own zone once asked", () => {
    const keisha = aPatient('k', { zone: 'Pacific/Honolulu' });
    expect(guardAt(now, keisha)).toMatchObject({
      verdict: 'wait',
      why: 'too-early',
      nextAt: at(today, '12:00'),
      zone: 'Pacific/Honolulu',
      zoneAssumed: false,
    });
  });

  test('practice hours do not forbid a call, but nothing is proposed outside them', () => {
    const sunday = at('2026-04-19', '11:00');
    expect(guardAt(sunday)).toMatchObject({ verdict: 'may', why: 'ok' });
    expect(callAtWork(nadia, home([nadia]), env, sunday)).toMatchObject({
      verdict: 'wait',
      why: 'practice-closed',
      nextAt: at('2026-04-20', '08:00'),
    });
  });

  test('hours that never meet the practice hours silence nobody', () => {
    const night = { ...env, settings: { ...someSettings, hours: { days: [1], from: '22:00', to: '23:00' } } };
    expect(callAtWork(nadia, home([nadia]), night, now).nextAt).toBe(now);
  });
});

describe('never', () => {
  const rules = { ...nadia.rules, doNotCall: true };
  test('who asked not to be called, at no hour', () => {
    expect(guardAt(now, { ...nadia, rules })).toMatchObject({ verdict: 'never', why: 'do-not-call', nextAt: null });
  });

  test('without a telephone, or with only a wrong one', () => {
    const none = { verdict: 'never', why: 'no-phone', nextAt: null };
    expect(guardAt(now, { ...nadia, phones: [] })).toMatchObject(none);
    expect(guardAt(now, { ...nadia, phones: [aPhone('0142', { wrongOn: today })] })).toMatchObject(none);
  });

  test('through the number of a member who asked not to be called', () => {
    const mother = aPatient('m', { rules, phones: [aPhone('0187')] });
    const child = aPatient('c', { phones: [aPhone('0187', { own: false })] });
    expect(contactGuard(child, home([mother, child]), env)).toMatchObject({ verdict: 'never', why: 'do-not-call' });
  });

  test('a child without a telephone is called through its guarantor, in her zone', () => {
    const mother = aPatient('m', { phones: [aPhone('0187')], zone: 'Pacific/Honolulu' });
    const child = aPatient('c', { phones: [], guarantorId: 'm' });
    expect(contactGuard(child, home([mother, child]), env)).toMatchObject({
      verdict: 'wait',
      zone: 'Pacific/Honolulu',
    });
  });

  test('"see notes" warns and allows', () => {
    const warned = { ...nadia, rules: { ...nadia.rules, seeNotes: true } };
    expect(guardAt(now, warned)).toMatchObject({ verdict: 'may', why: 'see-notes' });
  });
});

describe('caps of a household', () => {
  test('one call a day: the next is tomorrow at eight', () => {
    const guard = guardAt(now, nadia, [call('c', now - hourMs)]);
    expect(guard).toMatchObject({ verdict: 'wait', why: 'cap-day', callsToday: 1, callsThisWeek: 1, perDay: 1 });
    expect(guard.nextAt).toBe(at('2026-04-17', '08:00'));
  });

  test('three a week: the next is when the first is seven days old', () => {
    const calls = [2, 4, 6].map((days) => call(`c${days}`, now - days * 24 * hourMs));
    const guard = guardAt(now, nadia, calls);
    expect(guard).toMatchObject({ verdict: 'wait', why: 'cap-week', callsThisWeek: 3, perWeek: 3 });
    expect(guard.nextAt).toBe(at('2026-04-17', '08:00'));
    expect(guardAt(now, nadia, calls.slice(0, 2)).verdict).toBe('may');
  });

  test("a child's call counts for its mother", () => {
    const child = aPatient('c', { householdId: nadia.householdId });
    const dossier = home([nadia, child], [aContact('x', child, { at: now - hourMs })]);
    expect(contactGuard(nadia, dossier, env).why).toBe('cap-day');
  });

  test("the day is the patient's own: the call of last night there is not today's", () => {
    const keisha = aPatient('k', { zone: 'Pacific/Honolulu' });
    const lateThere = at('2026-04-15', '20:30', 'Pacific/Honolulu');
    expect(todayIn(lateThere, zone)).toBe(today);
    const guard = contactGuard(keisha, home([keisha], [call('c', lateThere)]), env, at(today, '13:00'));
    expect(guard).toMatchObject({ verdict: 'may', callsToday: 0, callsThisWeek: 1 });
  });

  test.each<[string, Partial<Contact>, boolean]>([
    ['a voicemail counts', {}, true],
    ['an incoming call does not', { direction: 'in' }, false],
    ['"called us" does not', { outcome: 'called-us' }, false],
    ['a text does not', { channel: 'text', outcome: 'sent' }, false],
    ['a wrong number rang elsewhere', { outcome: 'wrong-number' }, false],
  ])('%s', (_name, more, expected) => {
    expect(isCountedCall(call('c', now, more))).toBe(expected);
  });

  test('an undone call was never made', () => {
    expect(guardAt(now, nadia, [call('c', now - hourMs, { deletedAt: now })]).verdict).toBe('may');
  });
});

describe('at any instant in any zone', () => {
  const zones = [
    'America/Denver',
    'America/St_Johns',
    'Pacific/Auckland',
    'Europe/London',
    'Australia/Lord_Howe',
    'UTC',
  ];
  const start = Date.UTC(2026, 0, 1) / 60_000;
  const minutes = fc.oneof(
    fc.integer({ min: start, max: start + 2 * 365 * 1440 }),
    // The nights on which clocks change in one of the zones.
    fc
      .tuple(fc.constantFrom('2026-03-08', '2026-11-01', '2026-04-05', '2026-09-27', '2026-10-04'), fc.nat(2880))
      .map(([on, minute]) => Date.parse(`${on}T00:00Z`) / 60_000 - 720 + minute),
  );
  const callTimes = fc.array(fc.integer({ min: 0, max: 10 * 1440 }), { maxLength: 5 });

  test('a call is allowed only between eight and nine and within the caps, and nextAt is the next time it is', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), callTimes, (minute, where, ago) => {
        const when = minute * 60_000;
        const patient = aPatient('p', { zone: where });
        const calls = ago.map((back, index) => call(`c${index}`, when - back * 60_000));
        const guard = contactGuard(patient, home([patient], calls), env, when);
        const allowed = guard.nextAt ?? Number.NaN;
        expect(allowed).toBeGreaterThanOrEqual(when);
        expect(guard.verdict).toBe(allowed === when ? 'may' : 'wait');
        expect(timeIn(allowed, where) >= '08:00' && timeIn(allowed, where) < '21:00').toBe(true);
        const day = todayIn(allowed, where);
        const days = calls.map((one) => todayIn(one.at, where));
        expect(days.filter((one) => one === day).length).toBeLessThan(guard.perDay);
        expect(days.filter((one) => one > addDays(day, -7) && one <= day).length).toBeLessThan(guard.perWeek);
        expect(contactGuard(patient, home([patient], calls), env, allowed).verdict).toBe('may');
      }),
      { numRuns: 300 },
    );
  });

  test('nothing earlier was allowed: every half hour before nextAt is refused', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), callTimes, (minute, where, ago) => {
        const when = minute * 60_000;
        const patient = aPatient('p', { zone: where });
        const dossier = home(
          [patient],
          ago.map((back, index) => call(`c${index}`, when - back * 60_000)),
        );
        const until = contactGuard(patient, dossier, env, when).nextAt ?? when;
        for (let before = when; before < until; before += hourMs / 2) {
          expect(contactGuard(patient, dossier, env, before).verdict).toBe('wait');
        }
      }),
      { numRuns: 40 },
    );
  });
});
