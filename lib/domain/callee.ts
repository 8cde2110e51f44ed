import { live } from './live';
import type { Dossier } from './records/dossier';
import type { Patient, Phone } from './records/patient';

/** Whose telephone rings, or why none may. */
export type Callee =
  | { kind: 'call'; phone: Phone; person: Patient }
  | { kind: 'never'; why: 'do-not-call' | 'no-phone' };

/**
 * The patient's first telephone; for a patient without one, their guarantor's, then one of the household's own.
 * Do-not-call is hard: the patient's, and that of the member whose own number would ring. A number that proved
 * wrong is no telephone.
 */
export function calleeOf(patient: Patient, dossier: Dossier): Callee {
  if (patient.rules.doNotCall) return { kind: 'never', why: 'do-not-call' };
  const members = live(dossier.patients);
  const reachable = peopleFor(patient, members).flatMap((person) =>
    person.phones.filter((phone) => phone.wrongOn === undefined).map((phone) => ({ phone, person })),
  );
  const allowed = reachable.find(({ phone, person }) => !ownersOf(phone, person, members).some(refusesCalls));
  if (allowed) return { kind: 'call', ...allowed };
  return { kind: 'never', why: reachable.length > 0 ? 'do-not-call' : 'no-phone' };
}

/** Own telephones first; others are asked only for who has none. */
function peopleFor(patient: Patient, members: Patient[]): Patient[] {
  if (patient.phones.some((phone) => phone.wrongOn === undefined)) return [patient];
  const guarantor = members.filter((one) => one.id === patient.guarantorId);
  const withOwn = members.filter((one) => one.id !== patient.id && one.phones.some((phone) => phone.own));
  return [...guarantor, ...withOwn];
}

function ownersOf(phone: Phone, person: Patient, members: Patient[]): Patient[] {
  const owners = members.filter((one) => one.phones.some((other) => other.own && isSameNumber(other, phone)));
  return [person, ...owners];
}

function refusesCalls(person: Patient): boolean {
  return person.rules.doNotCall;
}

export function isSameNumber(one: Phone, other: Phone): boolean {
  if (one.e164 !== null && other.e164 !== null) return one.e164 === other.e164;
  return digitsOf(one.raw) !== '' && digitsOf(one.raw) === digitsOf(other.raw);
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
