import type { Id } from '@/lib/domain/records/base';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { ContactLine } from '@/lib/domain/views/common';

/** Names by id, of team members ("to Rosa", "by Rosa") or of referrers. */
export type MemberNames = ReadonlyMap<Id, string>;

export function contactLine(contact: Contact, names: MemberNames, referrers?: MemberNames): ContactLine {
  const { id, on, at, channel, direction, outcome, said, minutes, message, referrerId } = contact;
  return {
    id,
    on,
    at,
    channel,
    direction,
    outcome,
    said,
    ...(referrerId !== undefined && { referrer: referrers?.get(referrerId) ?? '' }),
    ...(message?.subject !== undefined && { subject: message.subject }),
    ...(minutes !== undefined && { minutes }),
    byName: names.get(contact.byId) ?? '',
  };
}
