import type { Patient } from '@/lib/domain/records/patient';
import type { Referrer } from '@/lib/domain/records/referrer';
import { toBase64, utf8 } from './bytes';
import type { Keyring } from './keys';
import type { LookupKind } from './store';

// Bidirectional marks and zero-width characters, which copied text carries along.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** How a value is written before it is looked up; '' cannot be looked up. */
export function normaliseLookup(kind: LookupKind, value: string): string {
  const text = value.normalize('NFKC').replace(invisible, '').trim();
  if (kind === 'chart') return text;
  if (kind === 'email') return text.toLowerCase();
  return text.replace(/\D/g, '').slice(-10);
}

/** A 128-bit keyed hash: equal values meet, nothing else can be learned without the key. */
export async function blindOf(keys: Keyring, kind: LookupKind, value: string): Promise<string | null> {
  const text = normaliseLookup(kind, value);
  if (text === '') return null;
  const mac = await crypto.subtle.sign('HMAC', keys.key('blind'), utf8(`${kind}\n${text}`));
  return toBase64(new Uint8Array(mac, 0, 16));
}

/** Every way this person can be looked up. Names and days of birth never: too few of them to hide. */
export async function seekOf(keys: Keyring, patient: Patient): Promise<string[]> {
  const found = await Promise.all([
    ...patient.charts.map((chart) => blindOf(keys, 'chart', chart.value)),
    ...patient.phones.map((phone) => blindOf(keys, 'phone', phone.e164 ?? phone.raw)),
    ...patient.emails.map((email) => blindOf(keys, 'email', email.address)),
  ]);
  return eachOnce(found);
}

/** Every address by which a referrer can be looked up. */
export async function referrerSeekOf(keys: Keyring, referrer: Referrer): Promise<string[]> {
  return eachOnce(await Promise.all(referrer.emails.map((address) => blindOf(keys, 'email', address))));
}

function eachOnce(found: (string | null)[]): string[] {
  return [...new Set(found.filter((blind) => blind !== null))].sort();
}
