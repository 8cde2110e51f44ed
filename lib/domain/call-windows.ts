import { addDays, instantOf, todayIn, weekdayOf } from './due';
import type { Instant, PlainDate, PlainTime, Zone } from './records/base';
import type { GuardRules, PracticeHours } from './records/practice';

/** From the first instant up to, not including, the last. */
export interface Window {
  from: Instant;
  to: Instant;
}

/** One day's window of wall-clock hours in a zone. */
export function windowOf(on: PlainDate, from: PlainTime, to: PlainTime, zone: Zone): Window {
  return { from: instantOf(on, from, zone), to: instantOf(on, to, zone) };
}

export function guardWindow(on: PlainDate, rules: GuardRules, zone: Zone): Window {
  return windowOf(on, rules.from, rules.to, zone);
}

/** Hours without any day mean every day: a practice that never opens would hide every reminder. */
export function isPracticeDay(on: PlainDate, hours: PracticeHours): boolean {
  return hours.days.length === 0 || hours.days.includes(weekdayOf(on));
}

/** The day itself when the practice is open on it, else the next on which it is. */
export function practiceDayFrom(on: PlainDate, hours: PracticeHours): PlainDate {
  let day = on;
  for (let tries = 0; tries < 7 && !isPracticeDay(day, hours); tries++) day = addDays(day, 1);
  return day;
}

/** The earliest instant from `from` on within the practice's hours. */
export function openFrom(from: Instant, hours: PracticeHours, zone: Zone): Instant {
  const day = practiceDayFrom(todayIn(from, zone), hours);
  const window = windowOf(day, hours.from, hours.to, zone);
  if (from < window.to) return Math.max(from, window.from);
  return instantOf(practiceDayFrom(addDays(day, 1), hours), hours.from, zone);
}

/** What both windows allow; null when they do not meet. */
export function meet(one: Window, other: Window): Window | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? { from, to } : null;
}
