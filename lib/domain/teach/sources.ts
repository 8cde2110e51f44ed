import type { PlainDate } from '../records/base';
import type { Source, Transform } from '../records/recipe';
import { datesOf } from './dates';
import { chartReading, nameReading } from './field-of-pick';
import { holdsOwnData, type OwnData, ownDataOf, wordsOfSource } from './own-data';
import type { DateFormat, TaughtField, TaughtPick, TeachOffer, TeachPick, TeachReading, TeachSession } from './session';

const mostSources = 3;

/** Everything of the patients that was seen while teaching. */
export function ownDataOfPicks(picks: readonly TaughtPick[]): OwnData {
  const parts = picks.flatMap(({ pick }) => (pick.own ? [pick, pick.own] : [pick]));
  return ownDataOf(parts.flatMap((part) => [part.text, ...part.readings.map(({ value }) => value)]));
}

/** The reading of a pick as its field; undefined where the format of the date was not said. */
export function readingOf({ field, pick }: TaughtPick, format: DateFormat | undefined, today: PlainDate) {
  if (field === 'bornOn') return dateReading(pick, format, today);
  if (field === 'chart') return chartReading(pick);
  if (field === 'phone' || field === 'email') return endingIn(pick, field === 'phone' ? 'phone' : 'address');
  return nameReading(pick);
}

function dateReading(pick: TeachPick, format: DateFormat | undefined, today: PlainDate): TeachReading | undefined {
  const dates = datesOf(pick, today);
  const found = dates.find((one) => one.format === format) ?? dates[0];
  return found && { transforms: found.transforms, value: found.on };
}

function endingIn({ readings }: TeachPick, last: Transform): TeachReading | undefined {
  return readings.find(({ transforms }) => transforms.at(-1) === last);
}

/** What may be kept of the offers: nothing that holds the patient's own data. */
export function keptOffers(offers: readonly TeachOffer[], own: OwnData): TeachOffer[] {
  return offers.filter(({ source }) => !wordsOfSource(source).some((word) => holdsOwnData(word, own)));
}

/** There is a place that never read anybody on a page without a patient. */
export function isClean(pick: TeachPick, own: OwnData, banned: readonly string[]): boolean {
  return keptOffers(pick.offers, own).some(({ source }) => !banned.includes(placeOf(source)));
}

/**
 * The places of a field in order of trust, from one patient's pick or two; brittle ones only where nothing better is,
 * and those that read somebody on a page without a patient only where there is no other.
 */
export function sourcesOf(
  picks: readonly TaughtPick[],
  own: OwnData,
  { format, banned = [] }: Pick<TeachSession, 'format' | 'banned'>,
  today: PlainDate,
): Source[] {
  const [newest, ...earlier] = picks;
  const reading = newest && readingOf(newest, format, today);
  if (!newest || !reading) return [];
  const now = keptOffers(newest.pick.offers, own);
  const both = now.filter((offer) => earlier.every(({ pick }) => pick.offers.some((one) => isSame(one, offer))));
  const fitting = both.length > 0 ? both : now;
  const clean = fitting.filter(({ source }) => !banned.includes(placeOf(source)));
  const offers = clean.length > 0 ? clean : fitting;
  const good = offers.filter(({ brittle }) => !brittle);
  const chosen = good.length > 0 ? good.slice(0, mostSources) : brittleOf(offers);
  return chosen.map((offer) => ({ ...offer.source, transforms: transformsOf(offer, reading) }));
}

/**
 * A class may be one that a program made up though it looks like a word, and another one at the next load: behind it
 * stands the way that needs none.
 */
function brittleOf(offers: readonly TeachOffer[]): TeachOffer[] {
  const [first] = offers;
  if (!first || !hangsOnClass(first)) return offers.slice(0, 1);
  return [first, ...offers.filter((one) => !hangsOnClass(one)).slice(0, 1)];
}

function hangsOnClass({ source: { select = '' } }: TeachOffer): boolean {
  return /\.[A-Za-z]/.test(select);
}

function isSame(one: TeachOffer, other: TeachOffer): boolean {
  return placeOf(one.source) === placeOf(other.source);
}

/** Where a value stands, whatever is done to it. */
export function placeOf({ select, label, property, inside, attribute }: Omit<Source, 'transforms'>): string {
  return JSON.stringify([select, label, property, inside, ...(attribute ? [attribute] : [])]);
}

/** Where the label is part of the text, its value begins behind the colon already. */
function transformsOf({ rest }: TeachOffer, { transforms }: TeachReading): Transform[] {
  const needed = rest ? transforms.filter((name) => name !== 'after-colon') : transforms;
  return needed.length > 0 ? needed : ['squash'];
}

export const nameFields: readonly TaughtField[] = ['fullName', 'firstName', 'lastName'];
