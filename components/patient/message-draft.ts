import type { PlainDate } from '@/lib/domain/records/base';
import type { Direction } from '@/lib/domain/records/follow-up';

/** The message on screen, being logged. */
export interface MessageDraft {
  /** Null: the page does not say, and nobody has yet. */
  direction: Direction | null;
  /** Empty: the page does not say, and nobody has yet. */
  on: PlainDate | '';
  /** Only while the user wants it kept. */
  subject: string | null;
  /** The page it was opened beside: its subject line is offered there and nowhere else. */
  claimKey: string | null;
  /** Begun from selected words: whether a day was found in them. */
  words?: 'day' | 'no-day';
}
