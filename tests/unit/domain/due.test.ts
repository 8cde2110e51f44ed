import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  dueInstant,
  instantOf,
  isZone,
  laterOf,
  timeIn,
  todayIn,
  weekdayOf,
} from '@/lib/domain/due';

const utc = (text: string) => Date.parse(`${text}:00Z`);

describe('a wall clock in a zone becomes an instant', () => {
  test.each([
    ['an ordinary day', '2026-04-16', '10:12', 'America/Denver', '2026-04-16T16:12'],
    ['a spring gap ends at the next valid time', '2026-03-08', '02:30', 'America/Denver', '2026-03-08T09:00'],
    ['the last minute before the gap is itself', '2026-03-08', '01:59', 'America/Denver', '2026-03-08T08:59'],
    ['an autumn hour shown twice is the first', '2026-11-01', '01:30', 'America/Denver', '2026-11-01T07:30'],
    ['the other side of the world', '2026-09-27', '02:15', 'Pacific/Auckland', '2026-09-26T14:00'],
    ['and its autumn', '2026-04-05', '02:30', 'Pacific/Auckland', '2026-04-04T13:30'],
    ['half hours', '2026-03-08', '02:10', 'America/St_Johns', '2026-03-08T05:30'],
    ['a gap of half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30'],
    ['a day that a zone left out', '2011-12-30', '10:00', 'Pacific/Apia', '2011-12-30T10:00'],
    ['29 February', '2028-02-29', '08:00', 'America/Denver', '2028-02-29T15:00'],
  ])('%s', (_name, on, at, zone, expected) => {
    expect(instantOf(on, at, zone)).toBe(utc(expected));
  });

  test('a due day without a time is due at the time given for it, in its own zone', () => {
    expect(dueInstant({ on: '2026-04-16', zone: 'Pacific/Honolulu' }, '08:00')).toBe(utc('2026-04-16T18:00'));
    expect(dueInstant({ on: '2026-04-16', at: '09:30', zone: 'Pacific/Honolulu' }, '08:00')).toBe(
      utc('2026-04-16T19:30'),
    );
  });

  test('and back, for every minute that exists', () => {
    const zones = fc.constantFrom('America/Denver', 'America/St_Johns', 'Pacific/Auckland', 'Africa/Casablanca', 'UTC');
    const instants = fc.integer({ min: utc('2024-01-01T00:00') / 60_000, max: utc('2030-01-01T00:00') / 60_000 });
    fc.assert(
      fc.property(instants, zones, (minutes, zone) => {
        const instant = minutes * 60_000;
        const back = instantOf(todayIn(instant, zone), timeIn(instant, zone), zone);
        // The second showing of an autumn hour is read as the first.
        expect([0, 3_600_000]).toContain(instant - back);
        expect(timeIn(back, zone)).toBe(timeIn(instant, zone));
      }),
    );
  });
});

describe('calendar days', () => {
  test('today is the day of the zone, not of the machine', () => {
    expect(todayIn(utc('2026-02-01T00:30'), 'America/Denver')).toBe('2026-01-31');
    expect(todayIn(utc('2026-02-01T00:30'), 'Pacific/Auckland')).toBe('2026-02-01');
    expect(timeIn(utc('2026-02-01T00:30') + 59_999, 'America/Denver')).toBe('17:30');
  });

  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (on, days, expected) => {
    expect(addDays(on, days)).toBe(expected);
    expect(daysBetween(on, expected)).toBe(days);
  });

  test.each([
    ['2027-12-29', 2, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-04-16', 2, '2026-06-16'],
  ])('%s and %i months is %s', (on, months, expected) => {
    expect(addMonths(on, months)).toBe(expected);
  });

  test('days count the same across a change of clocks', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(weekdayOf('2026-04-16')).toBe(4);
    expect(laterOf('2026-04-16', '2026-04-15')).toBe('2026-04-16');
  });
});

test('a zone is known or not', () => {
  expect([isZone('America/Denver'), isZone('Mars/Base'), isZone('')]).toEqual([true, false, false]);
});
