import type { Due, Instant, MaybeCents, PlainDate, PlainTime, Zone } from '@/lib/domain/records/base';
import type { Sum } from '@/lib/domain/views/common';
import { localeOf } from '@/lib/i18n/locale';
import type { Language, Translate } from '@/lib/i18n/translate';

/** How values read on screen, in one language and one currency. */
export interface Format {
  /** `$4,310`, cents only where there are any or `exact` asks for them, and the word for null. */
  money(cents: MaybeCents, exact?: boolean): string;
  /** The known part, and how many amounts are unknown. */
  sum(sum: Sum, exact?: boolean): string;
  /** `Thu 16 Apr`. */
  day(on: PlainDate): string;
  /** `16 Apr`. */
  shortDay(on: PlainDate): string;
  /** `Thursday 16 April`. */
  longDay(on: PlainDate): string;
  /** `14 Mar 1979`: days of other years, such as birthdays. */
  dayOfYear(on: PlainDate): string;
  /** `9:20`. */
  time(at: PlainTime): string;
  /** An instant as the clock on the wall of a zone shows it. */
  clock(at: Instant, zone: Zone): string;
  /** The day an instant falls on in a zone. */
  dayOf(at: Instant, zone: Zone): PlainDate;
  due(due: Due, today: PlainDate): string;
  age(years: number): string;
  number(value: number): string;
  list(items: string[]): string;
  /** `Denver` for `America/Denver`. */
  place(zone: Zone): string;
}

/** Makes the formats of one language. */
export function makeFormat(language: Language, currency: string, t: Translate): Format {
  const locale = localeOf(language);
  const whole = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const day = dayParts(locale);
  const money = (cents: MaybeCents, withCents = hasCents(cents)) =>
    cents === null ? t('common.unknown') : (withCents ? exact : whole).format(cents / 100);
  const dayText = (on: PlainDate) => day(on, ['weekday', 'day', 'month']);
  const time = (at: PlainTime) => at.replace(/^0(?=\d)/, '');
  return {
    money,
    sum: (sum, withCents) => sumText(sum, (cents) => money(cents, withCents), t),
    day: dayText,
    shortDay: (on) => day(on, ['day', 'month']),
    longDay: (on) => day(on, ['weekday', 'day', 'month'], 'long'),
    dayOfYear: (on) => day(on, ['day', 'month', 'year']),
    time,
    clock: (at, zone) => time(zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' })),
    dayOf: (at, zone) => zoned(at, zone).toPlainDate().toString(),
    due: (due, today) => dueText(due, today, dayText, time, t),
    age: (years) => t('common.years', { n: years }),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    place: (zone) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
  };
}

/** A column in which any amount has cents shows them in all. */
export function anyCents(column: MaybeCents[]): boolean {
  return column.some(hasCents);
}

function hasCents(cents: MaybeCents): boolean {
  return cents !== null && cents % 100 !== 0;
}

function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

function sumText(sum: Sum, money: (cents: MaybeCents) => string, t: Translate): string {
  if (sum.unknown === 0) return money(sum.cents);
  if (sum.unknown >= sum.count) return money(null);
  return t('common.plusUnknown', { sum: money(sum.cents), n: sum.unknown });
}

function dueText(
  due: Due,
  today: PlainDate,
  day: (on: PlainDate) => string,
  time: (at: PlainTime) => string,
  t: Translate,
): string {
  const away = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(due.on), { largestUnit: 'day' }).days;
  const named = { '-1': t('common.yesterday'), 0: t('common.today'), 1: t('common.tomorrow') }[away];
  const on = named ?? day(due.on);
  return due.at ? `${on} ${time(due.at)}` : on;
}

type Part = 'weekday' | 'day' | 'month' | 'year';

/** Day first, without commas, in both languages: a list of days reads down like a column. */
function dayParts(locale: string): (on: PlainDate, wanted: Part[], width?: 'short' | 'long') => string {
  const make = (width: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { weekday: width, day: 'numeric', month: width, year: 'numeric', timeZone: 'UTC' });
  const formats = { short: make('short'), long: make('long') };
  return (on, wanted, width = 'short') => {
    const parts = formats[width].formatToParts(Date.parse(`${on}T12:00:00Z`));
    const of = locale.startsWith('es') && width === 'long' ? 'de ' : '';
    return wanted
      .map((part) => (part === 'month' ? of : '') + (parts.find(({ type }) => type === part)?.value ?? ''))
      .join(' ');
  };
}
