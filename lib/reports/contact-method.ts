import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Email, Phone } from '@/lib/domain/records/patient';

/** What the cell `contactMethod` says; exactly one of its forms. */
export type ContactMethod =
  | { kind: 'phone'; phone: Phone }
  | { kind: 'email'; email: Email }
  | { kind: 'mail' }
  | { kind: 'do-not-call' }
  | { kind: 'see-notes' }
  | { kind: 'none' }
  | { kind: 'unreadable' };

// Maps, not objects: a cell may say "constructor".
const labels = new Map<string, Phone['label']>([
  ['hm', 'home'],
  ['wk', 'work'],
  ['cell', 'mobile'],
  ['text', 'mobile'],
]);
const words = new Map<string, ContactMethod>([
  ['mail', { kind: 'mail' }],
  ['donotcall', { kind: 'do-not-call' }],
  ['seenotes', { kind: 'see-notes' }],
  ['none', { kind: 'none' }],
]);

/** `Hm:…`, `Wk:…`, `Cell:…`, an e-mail address, `Mail`, `DoNotCall` or `SeeNotes`; "Hm:" alone is none. */
export function readContactMethod(cell: string, country: CountryCode = 'US'): ContactMethod {
  const text = cell.trim();
  if (!text) return { kind: 'none' };
  const word = words.get(text.toLowerCase().replace(/[\s_-]/g, ''));
  if (word) return word;
  if (/^[^\s@:]+@[^\s@:]+$/.test(text)) return { kind: 'email', email: { address: text, own: true } };
  const labelled = /^([^\d:]{1,20}):(.*)$/.exec(text);
  const raw = (labelled?.[2] ?? text).trim();
  if (!raw) return { kind: 'none' };
  if (raw.replace(/\D/g, '').length < 5) return { kind: 'unreadable' };
  const label = labels.get(labelled?.[1]?.trim().toLowerCase() ?? '') ?? 'other';
  return { kind: 'phone', phone: readPhone(raw, label, country) };
}

function readPhone(raw: string, label: Phone['label'], country: CountryCode): Phone {
  const parsed = parsePhoneNumberFromString(raw, country);
  if (!parsed?.isPossible()) return { raw, e164: null, shown: raw, label, own: true };
  const home = parsed.countryCallingCode === getCountryCallingCode(country);
  return {
    raw,
    e164: parsed.number,
    shown: home ? parsed.formatNational() : parsed.formatInternational(),
    label,
    own: true,
  };
}
