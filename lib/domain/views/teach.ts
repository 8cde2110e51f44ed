import type { PlainDate } from '@/lib/domain/records/base';
import type { DateFormat, TaughtField, TeachProblem } from '@/lib/domain/teach/session';

/** The sidebar while somebody teaches the page. */
export interface TeachView {
  /** What is wanted next; `other`: another patient is waited for; `check`: one was read. */
  step: 'name' | 'name-rest' | 'second' | 'more' | 'other' | 'check';
  /** The first try did not read this patient rightly. */
  again: boolean;
  /** What was read so far, or of the second patient. A day is a plain date once it is known which one. */
  read: { field: TaughtField; value: string; on?: PlainDate }[];
  /** The days that one text may mean; the user says which. */
  dates: { format: DateFormat; on: PlainDate }[];
  problem?: TeachProblem;
}
