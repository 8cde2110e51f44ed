import type { Phone } from '@/lib/domain/records/patient';

/** A typed number as the records keep it. Its tables are fetched on first use; what cannot be read stays as typed. */
export async function readPhone(raw: string, label: Phone['label'], own: boolean): Promise<Phone> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const typed = raw.trim();
  const parsed = parsePhoneNumberFromString(typed, 'US');
  if (!parsed?.isPossible()) return { raw: typed, e164: null, shown: typed, label, own };
  const shown = parsed.countryCallingCode === '1' ? parsed.formatNational() : parsed.formatInternational();
  return { raw: typed, e164: parsed.number, shown, label, own };
}
