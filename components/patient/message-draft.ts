import type { PlainDate } from '@/lib/domain/records/base';
import type { Direction } from '@/lib/domain/records/follow-up';

/** The message on screen, being logged. */
export interface MessageDraft {
  direction: Direction;
  on: PlainDate;
  /** Only while the user wants it kept. */
  subject: string | null;
  /** The page it was opened beside: its subject line is offered there and nowhere else. */
  claimKey: string | null;
  /** Begun from selected words: whether a day was found in them. */
  words?: 'day' | 'no-day';
}
