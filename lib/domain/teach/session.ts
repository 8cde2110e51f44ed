import type { PlainDate } from '../records/base';
import type { FieldName } from '../records/claim';
import type { Source, Transform } from '../records/recipe';

/** What the picker tries on a text. */
export type TeachTransform = Extract<
  Transform,
  'squash' | 'after-colon' | 'before-bracket' | 'in-brackets' | 'phone' | 'address' | DateFormat
>;

/** What of a document's address tells routes apart. */
export interface RouteParts {
  path: string;
  query: Record<string, string>;
  hash: string;
}

/** One way to read what was clicked: what is left after these transforms. */
export interface TeachReading {
  transforms: TeachTransform[];
  value: string;
}

/**
 * A place where the value was found, and only there. `brittle`: it hangs on how the page is built inside; `rest`: a
 * label in front of the value in the same text, so that the value begins behind the colon.
 */
export interface TeachOffer {
  source: Pick<Source, 'select' | 'label' | 'property'>;
  brittle: boolean;
  rest: boolean;
}

/** What the picker says about one click. */
export interface TeachPick {
  frame: { top: boolean; name: string };
  route: RouteParts;
  /** As the page shows it; empty where nothing can be read. */
  text: string;
  readings: TeachReading[];
  /** Words beside the value and in its attributes, for telling a first name from a last one. */
  hints: string;
  /** Best first. */
  offers: TeachOffer[];
}

export type TaughtField = Extract<
  FieldName,
  'fullName' | 'firstName' | 'lastName' | 'chart' | 'bornOn' | 'phone' | 'email'
>;

export type DateFormat = Extract<Transform, 'iso-date' | 'date-mdy' | 'date-dmy' | 'date-ymd' | 'date-words'>;

export interface TaughtPick {
  field: TaughtField;
  pick: TeachPick;
}

/** Why the last click taught nothing. */
export type TeachProblem =
  | 'nothing-there'
  | 'too-much'
  | 'not-a-name'
  | 'not-understood'
  | 'not-found-again'
  | 'not-reached'
  | 'date-unclear';

export type TaughtValues = Partial<Record<TaughtField, string>>;

/** Somebody teaches the page of one tab. Holds what a page shows of a patient: in memory, and only while unlocked. */
export interface TeachSession {
  tabId: number;
  origin: string;
  /** `picking`: every frame waits for a click; `other`: a second patient is waited for; `check`: one was read. */
  phase: 'picking' | 'other' | 'check';
  /** Of the patient on screen, in the order of the clicks. */
  picks: TaughtPick[];
  /** Of an earlier patient, kept when the first try did not read the second one rightly. */
  first?: TaughtPick[];
  /** Addresses the tab's top document had while it was taught. */
  tops: RouteParts[];
  /** How the user says that dates are written. */
  format?: DateFormat;
  problem?: TeachProblem;
  /** The recipe on trial in the office's store. */
  trialId?: string;
  /** What the trial read of somebody else. */
  second?: TaughtValues;
}

/** One way to understand the date that was clicked. */
export interface DateReading {
  format: DateFormat;
  transforms: TeachTransform[];
  on: PlainDate;
}
