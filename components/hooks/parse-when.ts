import type { ParsedResult } from 'chrono-node';
import type { Instant, PlainDate, PlainTime, Zone } from '@/lib/domain/records/base';
import type { FollowUpKind } from '@/lib/domain/records/follow-up';
import type { Language } from '@/lib/domain/records/practice';
import { hasOtherWords, isPromised, kindIn, type PreparedWhen, prepareWhen } from './when-words';

/** What a typed "tue 3pm call, promised" means, in the practice's days. */
export type WhenReading =
  | { kind: 'empty' }
  | { kind: 'unclear' }
  | { kind: 'past'; on: PlainDate }
  | { kind: 'read'; on: PlainDate; at?: PlainTime; followUp?: FollowUpKind; promised: boolean };

/** Reads typed words against now in the practice's zone; the computer's own zone has no say. */
export type WhenParser = (text: string, now: Instant, zone: Zone) => WhenReading;

const loaded = new Map<Language, Promise<WhenParser>>();

/** The parser of one language; its tables are fetched on first use. */
export function loadWhenParser(language: Language): Promise<WhenParser> {
  const known = loaded.get(language);
  if (known) return known;
  const coming = load(language);
  loaded.set(language, coming);
  return coming;
}

export type ChronoParse = (text: string, reference: Date, option: { forwardDate: boolean }) => ParsedResult[];

/** The tables of one language. */
export async function loadChrono(language: Language): Promise<ChronoParse> {
  const { parse } = language === 'es' ? await import('chrono-node/es') : await import('chrono-node/en');
  return parse;
}

async function load(language: Language): Promise<WhenParser> {
  const parse = await loadChrono(language);
  return (text, now, zone) => {
    if (text.trim() === '') return { kind: 'empty' };
    const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
    const prepared = prepareWhen(text, language);
    const found = parse(prepared.text, wallClock(here), { forwardDate: true });
    return readingOf(prepared, text, found, here);
  };
}

/** chrono works on a `Date` whose local fields are the wall clock; only those fields are read back. */
export function wallClock(here: Temporal.ZonedDateTime): Date {
  return new Date(here.year, here.month - 1, here.day, here.hour, here.minute);
}

function readingOf(
  prepared: PreparedWhen,
  text: string,
  found: ParsedResult[],
  here: Temporal.ZonedDateTime,
): WhenReading {
  const followUp = kindIn(text);
  const extra = { promised: isPromised(text), ...(followUp ? { followUp } : {}) };
  const first = found[0];
  if (!first || isMisread(prepared.text, first)) return { kind: 'unclear' };
  const on = dayOf(first, here);
  const at = timeOf(first, prepared.dayPartHour);
  const today = here.toPlainDate();
  const gone = at !== null && on.equals(today) && Temporal.PlainTime.compare(at, here.toPlainTime()) < 0;
  if (Temporal.PlainDate.compare(on, today) < 0 || gone) return { kind: 'past', on: on.toString() };
  return { kind: 'read', on: on.toString(), ...(at ? { at: at.toString().slice(0, 5) } : {}), ...extra };
}

/** Only a time was understood, yet there are words left over: one of them may be a day in another language. */
function isMisread(text: string, { start, text: read }: ParsedResult): boolean {
  if (start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month')) return false;
  return hasOtherWords(text.toLowerCase().replace(read.toLowerCase(), ' '));
}

/** "Thursday", said on a Thursday, is the next one: for this one people say today. */
export function dayOf(result: ParsedResult, here: Temporal.ZonedDateTime): Temporal.PlainDate {
  const { start } = result;
  const on = Temporal.PlainDate.from({
    year: start.get('year') ?? here.year,
    month: start.get('month') ?? here.month,
    day: start.get('day') ?? here.day,
  });
  const byName = start.isCertain('weekday') && !start.isCertain('day');
  return byName && on.equals(here.toPlainDate()) ? on.add({ days: 7 }) : on;
}

/** Nobody is called at 3 in the morning: a bare 1 to 7 is meant in the afternoon. */
export function timeOf(result: ParsedResult, dayPartHour: number | null): Temporal.PlainTime | null {
  const { start } = result;
  if (!start.isCertain('hour')) return dayPartHour === null ? null : new Temporal.PlainTime(dayPartHour);
  const hour = start.get('hour') ?? 0;
  const minute = start.get('minute') ?? 0;
  const afternoon =
    !start.isCertain('meridiem') && hour >= 1 && hour <= (dayPartHour !== null && dayPartHour >= 14 ? 11 : 7);
  return new Temporal.PlainTime(afternoon ? hour + 12 : hour, minute);
}
