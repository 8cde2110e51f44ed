import type { ParsedResult } from 'chrono-node';
import type { Instant, PlainDate, PlainTime, Zone } from '@/lib/domain/records/base';
import type { FollowUpKind } from '@/lib/domain/records/follow-up';
import type { Language } from '@/lib/domain/records/practice';
import { type ChronoParse, dayOf, loadChrono, timeOf, wallClock } from './parse-when';
import { kindIn, prepareWhen } from './when-words';

/** The day and time that somebody else's words ask for, and by what they want to be reached. */
export interface FoundWhen {
  on: PlainDate;
  at?: PlainTime;
  followUp: FollowUpKind | null;
}

/** The screen's language is tried first: patients write in either. */
export async function findWhen(text: string, now: Instant, zone: Zone, first: Language): Promise<FoundWhen | null> {
  const second = first === 'en' ? 'es' : 'en';
  for (const language of [first, second] as const) {
    const found = findIn(text, now, zone, language, await loadChrono(language));
    if (found) return found;
  }
  return null;
}

function findIn(text: string, now: Instant, zone: Zone, language: Language, parse: ChronoParse): FoundWhen | null {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const sentences = sentencesOf(text);
  const days = sentences.flatMap((sentence) => {
    const prepared = prepareWhen(sentence, language);
    const results = parse(prepared.text, wallClock(here), { forwardDate: true });
    return results.map((result) => ({ result, on: dayOf(result, here), at: timeOf(result, prepared.dayPartHour) }));
  });
  const coming = days.filter(({ on, at }) => isComing(on, at, here));
  const found = coming.find(({ result }) => namesDay(result)) ?? coming.find(({ result }) => namesMonth(result));
  if (!found) return null;
  const at = found.at?.toString().slice(0, 5);
  return { on: found.on.toString(), ...(at ? { at } : {}), followUp: kindIn(sentences.join(' ')) };
}

/** A time alone is no day: "it began at 3" asks for nothing. */
function namesDay({ start }: ParsedResult): boolean {
  return start.isCertain('day') || start.isCertain('weekday');
}

function namesMonth({ start }: ParsedResult): boolean {
  return start.isCertain('month');
}

function isComing(on: Temporal.PlainDate, at: Temporal.PlainTime | null, here: Temporal.ZonedDateTime): boolean {
  const order = Temporal.PlainDate.compare(on, here.toPlainDate());
  return order > 0 || (order === 0 && (at === null || Temporal.PlainTime.compare(at, here.toPlainTime()) > 0));
}

const greetings =
  /\b(?:good (?:morning|afternoon|evening|night|day)|buenos d[ií]as|buenas (?:tardes|noches)|(?:have a|que tenga un) [\p{L} ]{0,20}(?:weekend|day|d[ií]a|fin de semana))\b/giu;
const quoted = /^\s*>|\b(?:wrote|escribió)\s*:\s*$/i;

/** Sentence by sentence, so that a part of the day in one is not taken for the time in another. */
function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !quoted.test(line))
    .join('\n')
    .replace(greetings, ' ')
    .split(/(?<=[.!?])\s+(?=[\p{Lu}¿¡])|\n{2,}/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** A day and time as the field for the next step reads them back, in words of the screen's language. */
export function whenTextOf({ on, at }: Pick<FoundWhen, 'on' | 'at'>, language: Language): string {
  const date = Temporal.PlainDate.from(on);
  const day = date.toLocaleString(language === 'es' ? 'es-ES' : 'en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return at ? `${day} ${at}` : day;
}
