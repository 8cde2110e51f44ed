import { addDays, todayIn } from './due';
import { live } from './live';
import type { PlainDate, Zone } from './records/base';
import type { Dossier } from './records/dossier';
import type { Contact } from './records/follow-up';
import type { GuardRules } from './records/practice';

/** Calls made to a household, by the calendar day of whom we call. */
export type CallDays = ReadonlyMap<PlainDate, number>;

/** Outgoing calls that rang the household: neither those that came in nor a wrong number. Texts are no calls. */
export function isCountedCall(contact: Contact): boolean {
  if (contact.channel !== 'phone' || contact.direction !== 'out') return false;
  return contact.outcome !== 'wrong-number' && contact.outcome !== 'called-us';
}

export function callDays(dossier: Pick<Dossier, 'contacts'>, zone: Zone): CallDays {
  const days = new Map<PlainDate, number>();
  for (const contact of live(dossier.contacts).filter(isCountedCall)) {
    const day = todayIn(contact.at, zone);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

export function callsOn(days: CallDays, on: PlainDate): number {
  return days.get(on) ?? 0;
}

/** Calls of that day and the six before it: a rolling week, so that Sunday and Monday are not two weeks. */
export function callsInWeek(days: CallDays, until: PlainDate): number {
  const from = addDays(until, -6);
  let calls = 0;
  for (const [on, count] of days) if (on >= from && on <= until) calls += count;
  return calls;
}

/** The cap that forbids one more call on that day. */
export function capOn(days: CallDays, on: PlainDate, rules: GuardRules): 'cap-week' | 'cap-day' | null {
  if (callsInWeek(days, on) >= rules.perWeek) return 'cap-week';
  return callsOn(days, on) >= rules.perDay ? 'cap-day' : null;
}
