import type { Cents, Id, Instant, MaybeCents, PlainDate, RecordBase, Zone } from './base';

export interface PersonName {
  first: string;
  last: string;
  preferred?: string;
}

/** A chart number means something only within its system and origin. */
export interface ChartNumber {
  /** Recipe or report id, such as `openemr` or `open-dental`. */
  system: string;
  /** `https://host` of the page it was read on, or '' for a report. */
  origin: string;
  value: string;
}

export interface Phone {
  /** As typed or imported. */
  raw: string;
  /** `+13035550142`, or null when it could not be understood. */
  e164: string | null;
  /** As people of the place write it. */
  shown: string;
  label: 'mobile' | 'home' | 'work' | 'other';
  /** False when the number belongs to somebody else of the household. */
  own: boolean;
  /** The day somebody else answered it: never called again until it is corrected. */
  wrongOn?: PlainDate;
}

export interface Email {
  address: string;
  own: boolean;
}

/** What the patient allows. Do-not-call is hard: no reminder, no call button. */
export interface ContactRules {
  doNotCall: boolean;
  doNotText: boolean;
  doNotEmail: boolean;
  /** A report said "see notes": warn before calling. */
  seeNotes: boolean;
  /** How they like to be reached; what they allow is said above. */
  prefers?: 'call' | 'text' | 'email' | 'letter';
  /** Since when, and in whose words. */
  why?: string;
}

export interface Insurance {
  carrier: string;
  annualMaxCents: MaybeCents;
  usedCents: MaybeCents;
  pendingCents: MaybeCents;
  remainingCents: MaybeCents;
  /** `MM-DD` on which the benefit year begins again. */
  renewsOn?: string;
  asOf: PlainDate;
}

export interface Patient extends RecordBase {
  kind: 'patient' | 'lead';
  name: PersonName;
  bornOn?: PlainDate;
  charts: ChartNumber[];
  phones: Phone[];
  emails: Email[];
  /** Where letters go, in one line. */
  address?: string;
  householdId: Id;
  /** A member of the household: who pays, and whose telephone rings for who has none. */
  guarantorId?: Id;
  /** Somebody said that these are another household, though they share a number. */
  apartFromIds?: Id[];
  /** Whom we may talk to beside the patient. */
  mayTellNames: string[];
  decidesWith?: string;
  language?: 'en' | 'es';
  /** Asked, never guessed from the area code; the practice's zone is used until then, and the screen says so. */
  zone?: Zone;
  rules: ContactRules;
  bestTimes?: string;
  careFlags: string[];
  /** What this patient wants from treatment, in their words. */
  motivatingFactor?: string;
  concerns?: string;
  budgetCents?: Cents;
  budgetPer?: 'month' | 'once';
  insurances: Insurance[];
  notes?: string;
  firstContactOn?: PlainDate;
  createdAt: Instant;
}

export interface Household extends RecordBase {
  /** Empty: the members' last names are shown. */
  label: string;
}
