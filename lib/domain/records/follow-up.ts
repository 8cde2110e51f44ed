import type { Due, Id, Instant, PlainDate, RecordBase } from './base';

export type FollowUpKind =
  | 'call'
  | 'text'
  | 'email'
  | 'letter'
  | 'courtesy-call'
  | 'thank-you'
  | 'referral-ask'
  | 'referrer-update'
  | 'consult'
  | 'pre-auth-check';

export type CadenceId = 'two-two-two' | 'three-three-three' | 'ten-day';

/** What was agreed with the patient, in the patient's words. It beats every cadence. */
export interface PatientPromise {
  words: string;
  madeOn: PlainDate;
  /** Channel on which it was made. */
  by: Channel;
  /** The team member it was made to. */
  toId: Id;
}

export type FollowUpState = 'open' | 'done' | 'closed';

export interface FollowUp extends RecordBase {
  kind: FollowUpKind;
  patientIds: Id[];
  planIds: Id[];
  householdId: Id;
  due: Due;
  promise?: PatientPromise;
  cadence?: { id: CadenceId; step: number };
  /** What this touch is about, so that a second one differs from the first. */
  angle?: string;
  attempts: number;
  snoozes: number;
  state: FollowUpState;
  closedOn?: PlainDate;
  createdAt: Instant;
}

export type Channel = 'phone' | 'text' | 'email' | 'letter' | 'in-person' | 'other';
export type Direction = 'in' | 'out';

/** Keys 1–6 of the outcome bar are `reached` … `other`, in this order. */
export type Outcome =
  | 'reached'
  | 'voicemail'
  | 'no-answer'
  | 'wrong-number'
  | 'called-us'
  | 'other'
  | 'replied'
  | 'bounced'
  | 'sent';

export interface Contact extends RecordBase {
  channel: Channel;
  direction: Direction;
  outcome: Outcome;
  said: string;
  minutes?: number;
  at: Instant;
  on: PlainDate;
  byId: Id;
  householdId: Id;
  /** E.164 or raw number that was called; caps count it. */
  phone?: string;
  /** Logged from a message on screen: which one (`ref`, not readable), and its subject line where the user kept it. */
  message?: { ref?: string; subject?: string };
  /** It was with this referrer, about the patients: the patients themselves were not reached by it. */
  referrerId?: Id;
  patientIds: Id[];
  planIds: Id[];
  followUpIds: Id[];
}

/** Half-typed text, kept encrypted before rest, lock or a change of page. */
export interface Draft extends RecordBase {
  /** Null: of somebody who is not in the records yet. */
  patientId: Id | null;
  surface: 'sidebar' | 'popup' | 'desk';
  /** Where it was typed, such as `call` or `note`. */
  field: string;
  /** JSON of the form's fields. */
  body: string;
  at: Instant;
}
