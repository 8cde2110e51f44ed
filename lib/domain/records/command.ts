import type { Due, Id, PlainDate } from './base';
import type { Channel, Direction, FollowUpKind, Outcome } from './follow-up';
import type { ContactRules, Email, Insurance, PersonName, Phone } from './patient';
import type { AppointmentState, BlockerKind, Category, CloseKind, Decision } from './plan';

/** What happens next for some plans of one patient: a date, a booking or a reason to close. */
export type NextStep =
  | { kind: 'date'; due: Due; followUp: FollowUpKind; promise?: string; angle?: string; cadenceStep?: number }
  | { kind: 'booking'; when: Due; itemIds: Id[]; purpose: 'treatment' | 'consultation' }
  | { kind: 'close'; as: CloseKind; reason: string; askAgainOn?: PlainDate };

export interface StepFor {
  patientId: Id;
  /** Empty: a step about the patient only (a lead, a courtesy call). */
  planIds: Id[];
  next: NextStep;
}

export interface DecisionFor {
  planId: Id;
  /** Empty: all items, or the summary-only plan itself. */
  itemIds: Id[];
  decision: Decision;
}

/** One contact with everything it settled: it closes its follow-ups and opens the next ones in one change. */
export interface ContactEntry {
  patientIds: Id[];
  planIds: Id[];
  followUpIds: Id[];
  channel: Channel;
  direction: Direction;
  outcome: Outcome;
  said: string;
  minutes?: number;
  phone?: string;
  decisions: DecisionFor[];
  steps: StepFor[];
  blocker?: { planId: Id; stated: BlockerKind; underlying?: BlockerKind };
  /** The day it happened, where that was before today. */
  on?: PlainDate;
  /** It is a message on screen: its subject line only where the user keeps it, and whether one like it may be logged again. */
  message?: { subject?: string; again?: boolean };
  /** The draft this text came from. */
  draftId?: Id;
}

export interface NewPatient {
  kind: 'patient' | 'lead';
  name: PersonName;
  bornOn?: PlainDate;
  chart?: { system: string; origin: string; value: string };
  phones: Phone[];
  emails: Email[];
  /** Join this household instead of founding one. */
  householdId?: Id;
}

/** Only the fields that are present change. */
export interface PatientPatch {
  name?: PersonName;
  bornOn?: PlainDate | null;
  phones?: Phone[];
  emails?: Email[];
  address?: string | null;
  zone?: string | null;
  language?: 'en' | 'es' | null;
  rules?: ContactRules;
  bestTimes?: string | null;
  careFlags?: string[];
  motivatingFactor?: string | null;
  concerns?: string | null;
  budgetCents?: number | null;
  budgetPer?: 'month' | 'once';
  decidesWith?: string | null;
  mayTellNames?: string[];
  insurances?: Insurance[];
  notes?: string | null;
  kind?: 'patient' | 'lead';
  /** A member of the household. */
  guarantorId?: Id | null;
  apartFromIds?: Id[];
}

export interface NewItem {
  /** The item that it puts right, of the plan that this one corrects. */
  continues?: Id;
  label: string;
  code?: string;
  category?: Category;
  area?: string;
  feeCents: number | null;
  writeOffCents?: number | null;
  discountCents?: number | null;
  primaryCents?: number | null;
  secondaryCents?: number | null;
  patientCents?: number | null;
}

export interface NewPlan {
  patientId: Id;
  title: string;
  items: NewItem[];
  summaryCents: number | null;
  alternatesOf?: Id;
  recommended: boolean;
  supersedesId?: Id;
  /** The same offer as the one it supersedes, with what was written wrongly put right: decisions go on. */
  corrects?: true;
}

export interface PresentPlans {
  patientId: Id;
  planIds: Id[];
  recommendedPlanId: Id;
  on: PlainDate;
  how: 'in-person' | 'phone' | 'video' | 'mail' | 'other';
  present: string[];
  decisionMakerPresent?: boolean;
}

export interface AppointmentChange {
  appointmentId: Id;
  rev: number;
  state: AppointmentState;
  when?: Due;
}
