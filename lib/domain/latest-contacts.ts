import type { Contact } from './records/follow-up';

/** Newest first; of two that carry the same instant the one with the later id, so that every screen names the same. */
export function latestContacts(contacts: readonly Contact[]): Contact[] {
  return contacts.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}
