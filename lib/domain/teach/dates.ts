import type { PlainDate } from '../records/base';
import type { DateFormat, DateReading, TaughtPick, TeachPick } from './session';

const formats: readonly string[] = [
  'iso-date',
  'date-mdy',
  'date-dmy',
  'date-ymd',
  'date-words',
] satisfies readonly DateFormat[];
const oldest = 125;

function isFormat(name: string | undefined): name is DateFormat {
  return name !== undefined && formats.includes(name);
}

/** Every way in which the text that was clicked is somebody's day of birth; one entry for each format. */
export function datesOf({ readings }: TeachPick, today: PlainDate): DateReading[] {
  const found = new Map<DateFormat, DateReading>();
  for (const { transforms, value } of readings) {
    const format = transforms.at(-1);
    if (!isFormat(format) || found.has(format) || !isBirthday(value, today)) continue;
    found.set(format, { format, transforms, on: value });
  }
  const certain = found.get('iso-date') ?? found.get('date-words');
  return certain ? [certain] : [...found.values()];
}

function isBirthday(on: PlainDate, today: PlainDate): boolean {
  return on <= today && Number(today.slice(0, 4)) - Number(on.slice(0, 4)) <= oldest;
}

/** The formats in which the date of birth of every patient seen so far can be read. */
export function possibleDates(picks: readonly TaughtPick[], earlier: readonly TaughtPick[], today: PlainDate) {
  const [now, before] = [picks, earlier].map((all) => all.find(({ field }) => field === 'bornOn')?.pick);
  const dates = now ? datesOf(now, today) : before ? datesOf(before, today) : [];
  if (!now || !before) return dates;
  const known = new Set(datesOf(before, today).map(({ format }) => format));
  const both = dates.filter(({ format }) => known.has(format));
  return both.length > 0 ? both : dates;
}

/** Two days are meant by one text: the user must say which. The same day either way needs no question. */
export function isUnclear(dates: readonly DateReading[]): boolean {
  return new Set(dates.map(({ on }) => on)).size > 1;
}
