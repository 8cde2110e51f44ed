import type { PlainDate } from '@/lib/domain/records/base';
import type { ContactRules, Email, Patient, Phone } from '@/lib/domain/records/patient';
import type { ReportPatient } from '@/lib/domain/views/report';
import { mergeInsurances } from './merge-insurances';

/**
 * What a report adds to a known patient. Names, numbers and rules that somebody entered stay as they are; do-not-call
 * only ever switches on. The same object when nothing is new.
 */
export function mergePatient(known: Patient, reported: ReportPatient, on: PlainDate): Patient {
  const phones = withPhone(known.phones, reported.phone);
  const emails = withEmail(known.emails, reported.email);
  const rules = withRules(known.rules, reported, on);
  const insurances = mergeInsurances(known.insurances, reported.insurances);
  const address = known.address ?? reported.address;
  const same =
    phones === known.phones &&
    emails === known.emails &&
    address === known.address &&
    rules === known.rules &&
    insurances === known.insurances;
  return same ? known : { ...known, phones, emails, rules, insurances, ...(address && { address }) };
}

function withPhone(known: Phone[], phone: Phone | null): Phone[] {
  return !phone || known.some((one) => digitsOf(one) === digitsOf(phone)) ? known : [...known, phone];
}

// Ten digits: "(303) 555-0142" typed by hand is the same number as +1 303 555 0142.
function digitsOf(phone: Phone): string {
  return (phone.e164 ?? phone.raw).replace(/\D/g, '').slice(-10);
}

function withEmail(known: Email[], email: Email | null): Email[] {
  const address = email?.address.toLowerCase();
  return !email || known.some((one) => one.address.toLowerCase() === address) ? known : [...known, email];
}

/** Switches on what the report says, with its reason; switches nothing off. What somebody prefers is learnt once. */
export function withRules(known: ContactRules, reported: ReportPatient, on: PlainDate): ContactRules {
  const doNotCall = known.doNotCall || reported.rules.doNotCall;
  const seeNotes = known.seeNotes || reported.rules.seeNotes;
  const prefers = known.prefers ?? preferredWay(reported);
  if (doNotCall === known.doNotCall && seeNotes === known.seeNotes && prefers === known.prefers) return known;
  const why = known.why ?? (doNotCall && !known.doNotCall ? `Open Dental: DoNotCall, ${on}` : undefined);
  return { ...known, doNotCall, seeNotes, ...(prefers && { prefers }), ...(why === undefined ? {} : { why }) };
}

/** The report names one way to reach a patient: the one they prefer. That a telephone is there says nothing more. */
function preferredWay({ prefersMail, email }: ReportPatient): ContactRules['prefers'] {
  if (prefersMail) return 'letter';
  return email ? 'email' : undefined;
}
