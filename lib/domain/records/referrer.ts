import type { Id, Instant, PlainDate, RecordBase } from './base';
import type { Direction } from './follow-up';
import type { Phone } from './patient';

export type ReferrerKind = 'doctor' | 'patient' | 'other';

/** Who sent a patient: a doctor, a patient, somebody else. */
export interface Referrer extends RecordBase {
  kind: ReferrerKind;
  /** As people say it: "Dr. Helen Marsh". */
  name: string;
  practiceName?: string;
  phones: Phone[];
  /** Addresses; the front desk of a practice may stand with several of its doctors. */
  emails: string[];
  note?: string;
  createdAt: Instant;
}

export interface NewReferrer {
  kind: ReferrerKind;
  name: string;
  practiceName?: string;
  phones: Phone[];
  emails: string[];
  note?: string;
}

/** Only the fields that are present change; null takes an optional one away. */
export interface ReferrerPatch {
  kind?: ReferrerKind;
  name?: string;
  practiceName?: string | null;
  phones?: Phone[];
  emails?: string[];
  note?: string | null;
}

/** A message of a referrer, or to one, about a patient whom the user named. */
export interface ReferrerMessage {
  referrerId: Id;
  patientId: Id;
  direction: Direction;
  on: PlainDate;
  /** Only where the user keeps it. */
  subject?: string;
  /** One like it is logged, and the user was asked. */
  again?: boolean;
}

/** What the identity table needs to know of a referrer. */
export type KnownReferrer = Pick<Referrer, 'id' | 'emails'>;
