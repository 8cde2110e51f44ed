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
  const rules = withRules(known.rules, reported.rules, on);
  const insurances = mergeInsurances(known.insurances, reported.insurances);
  const same =
    phones === known.phones && emails === known.emails && rules === known.rules && insurances === known.insurances;
  return same ? known : { ...known, phones, emails, rules, insurances };
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

/** Switches on what the report says, with its reason; switches nothing off. */
export function withRules(known: ContactRules, said: ReportPatient['rules'], on: PlainDate): ContactRules {
  const doNotCall = known.doNotCall || said.doNotCall;
  const seeNotes = known.seeNotes || said.seeNotes;
  if (doNotCall === known.doNotCall && seeNotes === known.seeNotes) return known;
  const why = known.why ?? (doNotCall && !known.doNotCall ? `Open Dental: DoNotCall, ${on}` : undefined);
  return { ...known, doNotCall, seeNotes, ...(why === undefined ? {} : { why }) };
}
