import type { PlainDate } from '@/lib/domain/records/base';
import type { DateFormat, TaughtField, TeachProblem } from '@/lib/domain/teach/session';

/** The sidebar while somebody teaches the page. */
export interface TeachView {
  /**
   * What is wanted next; `other`: another patient is waited for; `check`: one was read; `blank`: a page without a
   * patient is waited for; `empty`: nobody is read, and the user says whether that is right; `done`: it is believed.
   */
  step: 'name' | 'name-rest' | 'second' | 'more' | 'other' | 'check' | 'blank' | 'empty' | 'done';
  /** The first try did not read this patient rightly. */
  again: boolean;
  /** What was read so far, or of the patient on screen once it is tried. A day is a plain date once it is known which one. */
  read: { field: TaughtField; value: string; on?: PlainDate }[];
  /** The days that one text may mean; the user says which. */
  dates: { format: DateFormat; on: PlainDate }[];
  /** On a page without a patient nobody was read. */
  blankSeen?: true;
  /** A message is taught, not a chart. */
  mail?: true;
  /** Name and address were clicked: the user may say that it is a message. */
  mayBeMail?: true;
  /** One click gave first and last name. */
  both?: true;
  problem?: TeachProblem;
  /** With `not-reached`: the site that a part of the page comes from, where CaseCue is not used. */
  missed?: string;
}
