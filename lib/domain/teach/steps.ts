import { isAddressOf } from '../identity-text';
import type { PlainDate } from '../records/base';
import { isUnclear, possibleDates } from './dates';
import { fieldOfPick, isHalfName, isLastFirst, nameReading } from './field-of-pick';
import { isMail, requiredFields } from './mail';
import type { DateFormat, RouteParts, TaughtField, TaughtPick, TeachPick, TeachSession } from './session';
import { isClean, keptOffers, nameFields, ownDataOfPicks, readingOf } from './sources';

const mostReached = 20;

/** `mail`: what the page says by itself is a message. */
export function begin(tabId: number, origin: string, mail?: 'page'): TeachSession {
  return { tabId, origin, ...(mail && { mail }), phase: 'picking', picks: [], tops: [] };
}

/** One click in the page; `office`: addresses of the office's own, which name nobody. */
export function pickInto(
  before: TeachSession,
  pick: TeachPick,
  today: PlainDate,
  office: readonly string[] = [],
): TeachSession {
  const { problem: _, missed: ___, ...session } = before;
  const meant = fieldOfPick(pick, session.picks, today);
  if ('problem' in meant) return { ...session, problem: meant.problem };
  const next: TaughtPick = { field: meant.field, pick };
  const along = takenAlong(next, session);
  const picks = along.reduce(withPick, withPick(session.picks, next));
  const own = ownDataOfPicks([...picks, ...(session.first ?? [])]);
  if (pick.offers.length === 0) return { ...session, problem: 'not-reached' };
  if (keptOffers(pick.offers, own).length === 0) return { ...session, problem: 'not-found-again' };
  if ([next, ...along].some((one) => isOwn(one, office, today))) return { ...session, problem: 'own-address' };
  const mail = session.mail ?? (session.picks.length === 0 && meant.field === 'email' ? 'picked' : undefined);
  const { format: __, ...undated } = session;
  const taken = { ...(meant.field === 'bornOn' ? undated : session), picks, ...(mail && { mail }) };
  return isOnlyBanned(taken) ? { ...session, problem: 'same-place' } : taken;
}

/** What one click says besides: the address behind a name, or the name in front of an address. */
function takenAlong({ field, pick }: TaughtPick, { picks }: TeachSession): TaughtPick[] {
  if (field === 'fullName' && pick.link && pick.link.offers.length > 0) return [{ field: 'email', pick: pick.link }];
  const isNamed = picks.some((one) => nameFields.includes(one.field));
  return field === 'email' && !isNamed && nameReading(pick) ? [{ field: 'fullName', pick }] : [];
}

function isOwn(one: TaughtPick, office: readonly string[], today: PlainDate): boolean {
  const address = one.field === 'email' ? readingOf(one, undefined, today)?.value : undefined;
  return address !== undefined && isAddressOf(address, office);
}

/** Both halves of the name at one click; null where the other one is not there or cannot be learnt. */
function bothHalves({ field, pick }: TaughtPick): TaughtPick[] | null {
  const { part, other } = pick;
  if (field !== 'fullName' || !part || !other || !nameReading(other) || other.offers.length === 0) return null;
  const [mine, theirs] = part === 'first' ? (['firstName', 'lastName'] as const) : (['lastName', 'firstName'] as const);
  return [
    { field: mine, pick },
    { field: theirs, pick: other },
  ];
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
  const both = bothHalves(next);
  if (both) return [...picks.filter(({ field }) => !nameFields.includes(field)), ...both];
  const replaced = next.field === 'fullName' ? nameFields : [next.field];
  return [...picks.filter(({ field }) => !replaced.includes(field)), next];
}

/** Takes the last click back. */
export function back(before: TeachSession): TeachSession {
  const { problem: _, format: __, ...session } = before;
  if (session.picks.length < 2 && (session.mail === 'picked' || session.mail === 'said')) {
    const { mail: ___, ...blank } = session;
    return { ...blank, picks: [] };
  }
  const last = session.picks.at(-1);
  const isHalf = last?.field === 'firstName' || last?.field === 'lastName';
  if (isHalf && tookBoth(session)) {
    return { ...session, picks: session.picks.filter(({ field }) => !nameFields.includes(field)) };
  }
  const picks = session.picks.slice(0, -1);
  // One half alone is what it was before the other one came: a name of one word.
  const whole = picks.map((one): TaughtPick => (nameFields.includes(one.field) ? { ...one, field: 'fullName' } : one));
  return { ...session, picks: isHalf ? whole : picks };
}

/** One click gave both halves of the name. */
export function tookBoth({ picks }: TeachSession): boolean {
  return picks.some(({ field, pick }) => (field === 'firstName' || field === 'lastName') && pick.other !== undefined);
}

/** First and last name the other way round. */
export function swap(session: TeachSession): TeachSession {
  const turn: Partial<Record<TaughtField, TaughtField>> = { firstName: 'lastName', lastName: 'firstName' };
  return { ...session, picks: session.picks.map((one) => ({ ...one, field: turn[one.field] ?? one.field })) };
}

/** "This is a message": name and address are enough. */
export function sayMail(session: TeachSession): TeachSession {
  return { ...session, mail: 'said' };
}

/** What is still wanted: a name, its other half, a second identifier, or nothing more. In a message, the address. */
export function wanted(session: TeachSession): 'name' | 'name-rest' | 'second' | 'more' {
  const { picks } = session;
  const has = (field: TaughtField) => picks.some((one) => one.field === field);
  if (isMail(session)) return has('email') ? 'more' : picks.length > 0 ? 'second' : 'name';
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

/** Everything that would be required read somebody on a page without a patient: one of it must stand elsewhere. */
function isOnlyBanned(session: TeachSession): boolean {
  const { picks, first = [], banned = [] } = session;
  const own = ownDataOfPicks([...picks, ...first]);
  const needed = requiredFields(isMail(session));
  const required = picks.filter(({ field }) => needed.includes(field));
  const isEnough = required.some(({ field }) => field === 'chart' || field === 'bornOn' || field === 'email');
  return isEnough && banned.length > 0 && !required.some(({ pick }) => isClean(pick, own, banned));
}

/** The pointer went into a frame that no click is heard from. */
export function missedIn(session: TeachSession, origin: string): TeachSession {
  const isReached = session.phase !== 'picking' || session.origin === origin || session.reached?.includes(origin);
  return isReached ? session : { ...session, problem: 'not-reached', missed: origin };
}

/** Documents of these sites wait for clicks from now on. */
export function reachedAt(before: TeachSession, origins: readonly string[]): TeachSession {
  const reached = [...new Set([...(before.reached ?? []), ...origins])].slice(-mostReached);
  if (before.missed === undefined || !reached.includes(before.missed)) return { ...before, reached };
  const { problem: _, missed: __, ...session } = before;
  return { ...session, reached };
}

export function seenAt(session: TeachSession, route: RouteParts): TeachSession {
  const isKnown = session.tops.some((one) => JSON.stringify(one) === JSON.stringify(route));
  return isKnown ? session : { ...session, tops: [...session.tops.slice(-4), route] };
}
