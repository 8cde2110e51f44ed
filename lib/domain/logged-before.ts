import type { PlainDate } from './records/base';
import type { Contact, Direction } from './records/follow-up';

/** What tells one message from another, as far as a page says. */
export interface MessageLike {
  /** Names what the page shows; absent where no page is involved any more. */
  ref: string | undefined;
  on: PlainDate;
  direction: Direction;
}

/**
 * The contact that this message may be already: logged from the same place, or an e-mail of the same day and
 * direction, since the preview and a window of its own are two places.
 */
export function loggedBefore(contacts: readonly Contact[], { ref, on, direction }: MessageLike): Contact | undefined {
  return contacts.find((contact) => {
    if (contact.deletedAt !== undefined || contact.channel !== 'email') return false;
    if (ref !== undefined && contact.message?.ref === ref) return true;
    return contact.on === on && contact.direction === direction;
  });
}
