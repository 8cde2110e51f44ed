import type { Due, Id, Instant, MaybeCents, PlainDate, RecordBase } from './base';

export const categories = [
  'implant',
  'crown-bridge',
  'whitening',
  'periodontal',
  'endodontic',
  'orthodontic',
  'extraction',
  'denture',
  'filling',
  'preventive',
  'exam-imaging',
  'other',
] as const;
export type Category = (typeof categories)[number];

export type Decision = 'proposed' | 'accepted' | 'declined' | 'referred-out';

/** The money of one procedure. Each field may be unknown on its own. */
export interface ItemMoney {
  feeCents: MaybeCents;
  writeOffCents: MaybeCents;
  discountCents: MaybeCents;
  primaryCents: MaybeCents;
  secondaryCents: MaybeCents;
  patientCents: MaybeCents;
}

/** One procedure of a plan. */
export interface PlanItem extends ItemMoney {
  id: Id;
  /** Opaque: the practice's own code. We ship and interpret none. */
  code?: string;
  label: string;
  category: Category;
  area?: string;
  phase?: number;
  provider?: string;
  estimatedOn?: PlainDate;
  decision: Decision;
  decidedOn?: PlainDate;
  decidedBy?: Id;
  doneOn?: PlainDate;
}

/** In the order in which they are offered. */
export const blockerKinds = [
  'cost',
  'timing',
  'insurance',
  'confidence',
  'fear',
  'decision-maker',
  'second-opinion',
  'no-urgency',
  'other',
] as const;
export type BlockerKind = (typeof blockerKinds)[number];

export interface Blocker {
  id: Id;
  stated: BlockerKind;
  /** What lies beneath it, when known. */
  underlying?: BlockerKind;
  since: PlainDate;
  overcomeOn?: PlainDate;
}

export type CloseKind = 'declined' | 'referred-out' | 'lapsed' | 'completed';

export interface PlanClose {
  kind: CloseKind;
  on: PlainDate;
  by: Id;
  reason: string;
  askAgainOn?: PlainDate;
}

export interface PlanSource {
  kind: 'typed' | 'page' | 'report' | 'sample';
  runId?: Id;
}

export interface Plan extends RecordBase {
  patientId: Id;
  title: string;
  items: PlanItem[];
  /** A summary-only plan has no items, only this total; null is unknown. */
  summaryCents: MaybeCents;
  /** Plans of one set are alternates: the patient takes one. */
  alternatesId?: Id;
  recommended: boolean;
  supersedesId?: Id;
  supersededById?: Id;
  source: PlanSource;
  diagnosedOn?: PlainDate;
  /** A verbal yes or no to a summary-only plan; with items each item has its own. */
  decision: Decision;
  decidedOn?: PlainDate;
  decidedBy?: Id;
  blockers: Blocker[];
  /** The last day on which the patient was spoken with about it; from its presentation on it is being considered. */
  discussedOn?: PlainDate;
  closed?: PlanClose;
  createdAt: Instant;
}

/** The ladder, then the exits. */
export const planStatuses = [
  'diagnosed',
  'presented',
  'considering',
  'partly-accepted',
  'accepted',
  'scheduled',
  'in-treatment',
  'completed',
  'declined',
  'referred-out',
  'superseded',
  'lapsed',
] as const;
/** Derived, never typed: FIELD.md's ladder and its exits. */
export type PlanStatus = (typeof planStatuses)[number];

/** Totals are frozen on the day; nothing that happens later changes them. */
export interface PresentedTotal {
  planId: Id;
  netCents: MaybeCents;
  feeCents: MaybeCents;
  patientCents: MaybeCents;
}

export interface Presentation extends RecordBase {
  patientId: Id;
  planIds: Id[];
  recommendedPlanId: Id;
  on: PlainDate;
  presenterId: Id;
  provider?: string;
  how: 'in-person' | 'phone' | 'video' | 'mail' | 'other';
  present: string[];
  decisionMakerPresent?: boolean;
  totals: PresentedTotal[];
}

export type AppointmentState = 'booked' | 'confirmed' | 'broken' | 'cancelled' | 'done';

export interface Appointment extends RecordBase {
  patientId: Id;
  planIds: Id[];
  /** Empty: all open items of its plans, or none for a consultation. */
  itemIds: Id[];
  purpose: 'treatment' | 'consultation';
  when: Due;
  state: AppointmentState;
  bookedOn: PlainDate;
  /** The day of the last change of state. */
  changedOn: PlainDate;
  source: PlanSource;
}
