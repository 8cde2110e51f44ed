import type { Angle } from '../angles';
import type { TouchKind } from '../channels';
import type { Id, Instant, PlainTime, RecordBase, Zone } from './base';
import type { CadenceId } from './follow-up';

export type Role = 'coordinator' | 'viewer' | 'manager';
export type Language = 'en' | 'es';

export interface TeamMember extends RecordBase {
  name: string;
  role: Role;
}

/** When and how often a household may be called. Times are in the patient's own zone. */
export interface GuardRules {
  from: PlainTime;
  to: PlainTime;
  perDay: number;
  perWeek: number;
}

/** The practice's own hours, in its zone. Days: 1 Monday … 7 Sunday. */
export interface PracticeHours {
  days: number[];
  from: PlainTime;
  to: PlainTime;
}

/** One touch of a cadence, on a day counted from the presentation. */
export interface CadenceStep {
  after: { days: number } | { months: number };
  kind: TouchKind;
  angle: Angle;
}

/** One record; its id is the constant `settings`. */
export interface Settings extends RecordBase {
  practiceName: string;
  zone: Zone;
  currency: string;
  cadence: CadenceId;
  /** Steps the practice has changed; the others are the presets. */
  cadences?: Partial<Record<CadenceId, CadenceStep[]>>;
  guard: GuardRules;
  hours: PracticeHours;
  restMinutes: number;
  lockHours: number;
  /** Addresses or domains (`@office.example`) that are the office itself. */
  ownAddresses: string[];
}

/** A site the user switched on. Held in clear prefs: an origin and a choice of panel, no patient. */
export interface Site {
  origin: string;
  recipeId?: string;
  enabled: boolean;
  /** It was switched on when the browser took its permission back. */
  lost?: true;
  lastSeenAt?: Instant;
  /** `rail`: 40 px, `column`: `width` px; absent: decided by the width of the page. */
  panel?: 'rail' | 'column';
  width?: number;
}

/** What must be known before unlocking. In `storage.local`, never patient data. */
export interface Prefs {
  language: Language;
  theme: 'system' | 'light' | 'dark';
  sites: Site[];
  /** Hosts the office keeps CaseCue away from, besides those it never touches: `host` or `*.host`. */
  neverHosts?: string[];
  /** Initials in notifications, only while unlocked. */
  initials: boolean;
  blur: boolean;
  /** While something is presented to a patient no reminder pops up; it ends by itself. */
  presentingUntilAt?: Instant;
}

/** One import of a report. */
export interface ImportRun extends RecordBase {
  reportId: string;
  fileHash: string;
  at: Instant;
  byId: Id;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Charts of the previous run that this one lacks: a question, not an answer. */
  missing: number;
  problems: number;
}
