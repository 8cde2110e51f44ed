import type { Id } from '@/lib/domain/records/base';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { ContactLine } from '@/lib/domain/views/common';

/** Team members' names by id, for "to Rosa" and "by Rosa". */
export type MemberNames = ReadonlyMap<Id, string>;

export function contactLine(contact: Contact, names: MemberNames): ContactLine {
  const { id, on, at, channel, direction, outcome, said, minutes, message } = contact;
  return {
    id,
    on,
    at,
    channel,
    direction,
    outcome,
    said,
    ...(message?.subject !== undefined && { subject: message.subject }),
    ...(minutes !== undefined && { minutes }),
    byName: names.get(contact.byId) ?? '',
  };
}

/** Newest first. */
export function latestContacts(contacts: Contact[]): Contact[] {
  return [...contacts].sort((a, b) => b.at - a.at);
}
