import { foldText } from './identity-text';
import type { Id, PlainDate } from './records/base';
import type { Contact, Direction } from './records/follow-up';
import { shortHash } from './short-hash';

/** Names a message by its place and, where it is known, its subject line; neither can be read from it. */
export function messageRefOf(place: string, subject: string | undefined): string {
  const line = foldText(subject ?? '').replace(answers, '');
  return line === '' ? place : `${place}.${shortHash(line)}`;
}

/** "Re:", "Fwd: Re[2]:", "RV:": a mailbox may show them in one place and not in another. */
const answers = /^((re|fwd?|aw|wg|rv|tr|enc)(\[\d+\])?\s*:\s*)+/;

/** What tells one message from another, as far as a page says. */
export interface MessageLike {
  /** As `messageRefOf` made it; absent where no page is involved any more. */
  ref: string | undefined;
  on: PlainDate;
  direction: Direction;
  /** With a referrer; absent: with the patient. */
  referrerId?: Id;
}

/**
 * The contact that this message may be already: logged from the same place, or an e-mail of the same day and
 * direction, since the preview and a window of its own are two places. Another subject line is another message.
 */
export function loggedBefore(contacts: readonly Contact[], message: MessageLike): Contact | undefined {
  const { ref, on, direction, referrerId } = message;
  return contacts.find((contact) => {
    if (contact.deletedAt !== undefined || contact.channel !== 'email') return false;
    if (contact.referrerId !== referrerId) return false;
    const [place, line] = partsOf(ref);
    const [otherPlace, otherLine] = partsOf(contact.message?.ref);
    if (place !== undefined && place === otherPlace) return true;
    if (line !== undefined && otherLine !== undefined && line !== otherLine) return false;
    return contact.on === on && contact.direction === direction;
  });
}

function partsOf(ref: string | undefined): [place: string | undefined, line: string | undefined] {
  const [place, line] = ref?.split('.') ?? [];
  return [place, line];
}
