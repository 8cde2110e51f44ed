import { calleeOf } from './callee';
import type { Dossier } from './records/dossier';
import type { Channel, FollowUpKind } from './records/follow-up';
import type { Patient } from './records/patient';

/** Kinds by which a plan is pursued; each is one way to reach the patient. */
export const touchKinds = ['call', 'text', 'email', 'letter'] as const;

export type TouchKind = (typeof touchKinds)[number];

/** Kinds for which a telephone rings. */
export function isCall(kind: FollowUpKind): boolean {
  return kind === 'call' || kind === 'courtesy-call';
}

/** The patient said no to this way of writing. Calls have a guard of their own. */
export function isForbidden(kind: FollowUpKind, patient: Patient): boolean {
  if (isCall(kind)) return patient.rules.doNotCall;
  if (kind === 'text') return patient.rules.doNotText;
  return kind === 'email' && patient.rules.doNotEmail;
}

/** Allowed, and there is a number or an address for it. A letter always goes. */
export function canReachBy(kind: TouchKind, patient: Patient, dossier: Dossier): boolean {
  if (isForbidden(kind, patient)) return false;
  if (kind === 'call') return calleeOf(patient, dossier).kind === 'call';
  if (kind === 'text') return patient.phones.some((phone) => phone.wrongOn === undefined);
  return kind === 'letter' || patient.emails.length > 0;
}

/** The wished kind when it may be used and is not to be avoided, else the next that may; a letter at last. */
export function kindFor(wished: TouchKind, patient: Patient, dossier: Dossier, avoid?: TouchKind): TouchKind {
  const ways = [wished, ...touchKinds].filter((kind) => canReachBy(kind, patient, dossier));
  return ways.find((kind) => kind !== avoid) ?? ways[0] ?? 'letter';
}

export function touchOf(channel: Channel): TouchKind | null {
  if (channel === 'phone') return 'call';
  return channel === 'text' || channel === 'email' || channel === 'letter' ? channel : null;
}
