import type { PlainDate } from '../records/base';
import type { FieldName } from '../records/claim';
import type { Source, Transform } from '../records/recipe';
import type { Proof, ProofLook } from '../sites/proof';
import type { NamePart } from './name-parts';

/** What the picker tries on a text. */
export type TeachTransform = Extract<
  Transform,
  'squash' | 'after-colon' | 'before-bracket' | 'in-brackets' | 'phone' | 'address' | 'without-mailto' | DateFormat
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
  source: Pick<Source, 'select' | 'label' | 'property' | 'inside'> & { attribute?: 'href' };
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
  /** The label says that this is one half of the name. */
  part?: NamePart;
  /** The other half, where exactly one stands nearby under a label that says so. */
  other?: PickPart;
  /** The click was on a link to write to somebody: the address in it. */
  link?: PickPart;
  /** Whose mailbox it is, where the page says so outside of the message. */
  own?: PickPart;
}

/** One value that is taken along with a click. */
export type PickPart = Omit<TeachPick, 'other' | 'link' | 'own'>;

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
  | 'date-unclear'
  | 'own-address'
  | 'still-read'
  | 'same-place';

/** In a message the name is `displayName`. */
export type TaughtValues = Partial<Record<TaughtField | 'displayName', string>>;

/** Somebody teaches the page of one tab. Holds what a page shows of a patient: in memory, and only while unlocked. */
export interface TeachSession {
  tabId: number;
  origin: string;
  /** A message is taught, no chart: the page was read as one, or the first click was on an address, or the user says so. */
  mail?: 'page' | 'picked' | 'said';
  /**
   * `picking`: every frame waits for a click; `other`: a second patient is waited for; `check`: one was read; `blank`:
   * that was right, and a page without a patient is waited for; `empty`: nobody is read on this one, and only the user
   * knows which sort it is; `done`: it is believed.
   */
  phase: 'picking' | 'other' | 'check' | 'blank' | 'empty' | 'done';
  /** Of the patient on screen, in the order of the clicks. */
  picks: TaughtPick[];
  /** Of an earlier patient, kept when the first try did not read the second one rightly. */
  first?: TaughtPick[];
  /** Addresses the tab's top document had while it was taught. */
  tops: RouteParts[];
  /** Sites whose frames wait for clicks; frames of others were not reached. */
  reached?: string[];
  /** The site of a frame that was clicked into and not reached. */
  missed?: string;
  /** How the user says that dates are written. */
  format?: DateFormat;
  problem?: TeachProblem;
  /** The recipe on trial in the office's store. */
  trialId?: string;
  /** What the trial read of somebody else; in `blank`, of whoever it still reads. */
  second?: TaughtValues;
  /** What the trial has shown so far; the patient it was taught on is the first one. */
  proof?: Proof;
  /** The page in front, which "right" is said of. */
  seen?: ProofLook;
  /** The other tabs of the site: many a program opens each chart in a window of its own. */
  others?: OtherTabs;
  /** Places, as text, that read somebody on a page without a patient. */
  banned?: string[];
}

/** Of the tabs of one site but the one that was taught in. */
export interface OtherTabs {
  /** Open already when the trial began. */
  before: number[];
  /** Of these, those that showed somebody: they are left alone. */
  leave: number[];
  /** Documents that were given the trial, and the last thing they had said before. */
  given: { tabId: number; documentId: string; seq: number }[];
}

/** What a recipe makes of a tab at one moment. */
export interface TrialLook extends Omit<ProofLook, 'who'> {
  /** Null: nobody, or more than one. */
  values: TaughtValues | null;
}

/** One way to understand the date that was clicked. */
export interface DateReading {
  format: DateFormat;
  transforms: TeachTransform[];
  on: PlainDate;
}
