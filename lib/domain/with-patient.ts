import type { Contact } from './records/follow-up';

/** A contact with the patient or whoever speaks for them; not one with a referrer about them. */
export function isWithPatient({ referrerId }: Pick<Contact, 'referrerId'>): boolean {
  return referrerId === undefined;
}
