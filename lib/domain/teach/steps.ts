import type { PlainDate } from '../records/base';
import { isUnclear, possibleDates } from './dates';
import { fieldOfPick, isHalfName, isLastFirst } from './field-of-pick';
import type { DateFormat, RouteParts, TaughtField, TaughtPick, TaughtValues, TeachPick, TeachSession } from './session';
import { keptOffers, nameFields, ownDataOfPicks, readingOf } from './sources';

export function begin(tabId: number, origin: string): TeachSession {
  return { tabId, origin, phase: 'picking', picks: [], tops: [] };
}

/** One click in the page. */
export function pickInto(before: TeachSession, pick: TeachPick, today: PlainDate): TeachSession {
  const { problem: _, ...session } = before;
  const meant = fieldOfPick(pick, session.picks, today);
  if ('problem' in meant) return { ...session, problem: meant.problem };
  const picks = withPick(session.picks, { field: meant.field, pick });
  const own = ownDataOfPicks([...picks, ...(session.first ?? [])]);
  if (pick.offers.length === 0) return { ...session, problem: 'not-reached' };
  if (keptOffers(pick.offers, own).length === 0) return { ...session, problem: 'not-found-again' };
  const { format: __, ...undated } = session;
  return meant.field === 'bornOn' ? { ...undated, picks } : { ...session, picks };
}

function withPick(picks: readonly TaughtPick[], next: TaughtPick): TaughtPick[] {
  const whole = picks.find(({ field }) => field === 'fullName');
  if (next.field === 'fullName' && whole && isHalfName(whole.pick) && isHalfName(next.pick)) {
    const rest = picks.filter((one) => one !== whole);
    const turned = isLastFirst(whole.pick, next.pick);
    return [
      { field: turned ? 'lastName' : 'firstName', pick: whole.pick },
      ...rest,
      { field: turned ? 'firstName' : 'lastName', pick: next.pick },
    ];
  }
  const replaced = next.field === 'fullName' ? nameFields : [next.field];
  return [...picks.filter(({ field }) => !replaced.includes(field)), next];
}

/** Takes the last click back. */
export function back(before: TeachSession): TeachSession {
  const { problem: _, format: __, ...session } = before;
  const last = session.picks.at(-1);
  const isHalf = last?.field === 'firstName' || last?.field === 'lastName';
  const picks = session.picks.slice(0, -1);
  // One half alone is what it was before the other one came: a name of one word.
  const whole = picks.map((one): TaughtPick => (nameFields.includes(one.field) ? { ...one, field: 'fullName' } : one));
  return { ...session, picks: isHalf ? whole : picks };
}

/** First and last name the other way round. */
export function swap(session: TeachSession): TeachSession {
  const turn: Partial<Record<TaughtField, TaughtField>> = { firstName: 'lastName', lastName: 'firstName' };
  return { ...session, picks: session.picks.map((one) => ({ ...one, field: turn[one.field] ?? one.field })) };
}

/** What is still wanted: a name, its other half, a second identifier, or nothing more. */
export function wanted({ picks }: TeachSession): 'name' | 'name-rest' | 'second' | 'more' {
  const has = (field: TaughtField) => picks.some((one) => one.field === field);
  const whole = picks.find(({ field }) => field === 'fullName');
  if (!whole && !has('firstName')) return 'name';
  if (!has('chart') && !has('bornOn')) return whole && isHalfName(whole.pick) ? 'name-rest' : 'second';
  return whole && isHalfName(whole.pick) ? 'name-rest' : 'more';
}

/** "That is all": a recipe can be made, unless the dates still mean two days. */
export function finish(session: TeachSession, format: DateFormat | undefined, today: PlainDate): TeachSession {
  if (wanted(session) !== 'more') return session;
  const dates = possibleDates(session.picks, session.first ?? [], today);
  const chosen = dates.find((one) => one.format === format);
  if (!chosen && isUnclear(dates)) return { ...session, problem: 'date-unclear' };
  const known = chosen ?? dates[0];
  const { problem: _, second: __, ...rest } = session;
  return { ...rest, ...(known && { format: known.format }), phase: 'other' };
}

/** What the recipe on trial reads now; null is nobody. The patient it was taught on says nothing about it. */
export function heard(session: TeachSession, values: TaughtValues | null, today: PlainDate): TeachSession {
  if (session.phase === 'picking') return session;
  const { second: _, ...rest } = session;
  if (!values || isTaughtOn(session, values, today)) return { ...rest, phase: 'other' };
  return { ...rest, phase: 'check', second: values };
}

function isTaughtOn({ picks, format }: TeachSession, values: TaughtValues, today: PlainDate): boolean {
  return picks
    .filter(({ field }) => nameFields.includes(field) || field === 'chart' || field === 'bornOn')
    .every((one) => readingOf(one, format, today)?.value === values[one.field]);
}

/** "No": this patient is picked as well, and what was learnt must hold for both. */
export function again(session: TeachSession): TeachSession {
  const { second: _, trialId: __, problem: ___, format: ____, ...rest } = session;
  return { ...rest, phase: 'picking', first: session.picks, picks: [] };
}

export function seenAt(session: TeachSession, route: RouteParts): TeachSession {
  const isKnown = session.tops.some((one) => JSON.stringify(one) === JSON.stringify(route));
  return isKnown ? session : { ...session, tops: [...session.tops.slice(-4), route] };
}
