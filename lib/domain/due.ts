import type { Due, Instant, PlainDate, PlainTime, Zone } from './records/base';
import { remembered } from './remembered';

const daysIn = remembered<PlainDate>();
const instants = remembered<Instant>();
const laterDays = remembered<PlainDate>();

function zoned(now: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}

/** The calendar day at an instant, in a zone. */
export function todayIn(now: Instant, zone: Zone): PlainDate {
  return daysIn(`${now} ${zone}`, () => zoned(now, zone).toPlainDate().toString());
}

/** The wall clock at an instant, whole minutes. */
export function timeIn(now: Instant, zone: Zone): PlainTime {
  return zoned(now, zone).toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
}

/**
 * The instant at which a wall clock shows this. A time that spring leaves out becomes the next valid one
 * (02:30 becomes 03:00); a time that autumn shows twice is the first.
 */
export function instantOf(on: PlainDate, at: PlainTime, zone: Zone): Instant {
  return instants(`${on}T${at} ${zone}`, () => instantOfWall(Temporal.PlainDateTime.from(`${on}T${at}`), zone));
}

function instantOfWall(wall: Temporal.PlainDateTime, zone: Zone): Instant {
  const found = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wall)) return found.epochMilliseconds;
  return (found.getTimeZoneTransition('next') ?? found).epochMilliseconds;
}

/** When something due becomes due; a day without a time is due at `whenNoTime`. */
export function dueInstant(due: Due, whenNoTime: PlainTime): Instant {
  return instantOf(due.on, due.at ?? whenNoTime, due.zone);
}

export function addDays(on: PlainDate, days: number): PlainDate {
  return laterDays(`${on} ${days}`, () => Temporal.PlainDate.from(on).add({ days }).toString());
}

/** A month without that day ends earlier: 31 January + 1 month is the last of February. */
export function addMonths(on: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(on).add({ months }).toString();
}

/** Calendar days from one day to another; negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(on: PlainDate): number {
  return Temporal.PlainDate.from(on).dayOfWeek;
}

export function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

/** Whether an IANA name is known here. */
export function isZone(zone: string): boolean {
  try {
    zoned(0, zone);
    return true;
  } catch {
    return false;
  }
}
