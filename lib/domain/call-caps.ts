import { calleeOf, digitsOf } from './callee';
import { addDays, todayIn } from './due';
import { live } from './live';
import type { PlainDate, Zone } from './records/base';
import type { Dossier } from './records/dossier';
import type { Contact } from './records/follow-up';
import type { Phone } from './records/patient';
import type { GuardRules } from './records/practice';

/** The counted calls of these households, each with the number that rang: as logged, else whose telephone it must be. */
export function callsIn(dossiers: Dossier[]): Contact[] {
  return dossiers.flatMap((dossier) =>
    live(dossier.contacts)
      .filter(isCountedCall)
      .flatMap((contact) => {
        const phone = contact.phone ?? numberOf(contact, dossier);
        return phone === undefined ? [] : [{ ...contact, phone }];
      }),
  );
}

function numberOf({ patientIds }: Contact, dossier: Dossier): string | undefined {
  const patient = live(dossier.patients).find((one) => patientIds.includes(one.id));
  const callee = patient && calleeOf(patient, dossier);
  return callee?.kind === 'call' ? (callee.phone.e164 ?? callee.phone.raw) : undefined;
}

export function callsOnNumber(contacts: Contact[], { e164, raw }: Phone): Contact[] {
  const wanted = endOf(e164 ?? raw);
  return contacts.filter(({ phone }) => wanted !== '' && endOf(phone ?? '') === wanted);
}

/** As the blind index compares numbers: with or without the country. */
function endOf(number: string): string {
  return digitsOf(number).slice(-10);
}

/** Calls made to a household, by the calendar day of whom we call. */
export type CallDays = ReadonlyMap<PlainDate, number>;

/** Outgoing calls that rang the household: neither those that came in nor a wrong number. Texts are no calls. */
export function isCountedCall(contact: Contact): boolean {
  if (contact.channel !== 'phone' || contact.direction !== 'out') return false;
  return contact.outcome !== 'wrong-number' && contact.outcome !== 'called-us';
}

export function callDays(contacts: Contact[], zone: Zone): CallDays {
  const days = new Map<PlainDate, number>();
  for (const contact of live(contacts).filter(isCountedCall)) {
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
