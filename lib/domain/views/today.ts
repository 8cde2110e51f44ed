import type { Due, Id, Instant, PlainDate, Zone } from '@/lib/domain/records/base';
import type { FollowUpKind, Outcome } from '@/lib/domain/records/follow-up';
import type { Category, PlanStatus } from '@/lib/domain/records/plan';
import type { Guard, PersonLine, PlanLine, StepView, Sum } from './common';

/** One household that should hear from us: one call may serve several plans. */
export interface CallRow {
  householdId: Id;
  /** The person to call: the guarantor or the first adult with a phone of their own. */
  person: PersonLine;
  people: PersonLine[];
  householdLabel: string;
  phone?: { shown: string; e164: string | null };
  steps: StepView[];
  plans: PlanLine[];
  openSum: Sum;
  guard: Guard;
  contacts: number;
  lastOutcome?: Outcome;
}

export interface AdriftSummary {
  adrift: Sum;
  veryLate: number;
  oftenSnoozed: number;
  farOff: number;
}

export interface DoneRow {
  contactId: Id;
  at: Instant;
  person: PersonLine;
  outcome: Outcome;
  booked: boolean;
}

export interface TodayView {
  today: PlainDate;
  now: Instant;
  zone: Zone;
  overdue: CallRow[];
  due: CallRow[];
  waiting: CallRow[];
  later: CallRow[];
  done: DoneRow[];
  adrift: AdriftSummary;
  /** Reminders that came due while the browser was closed. */
  missed: number;
  draftPatients: PersonLine[];
  /** Open steps due by today, sent or not: from the sums kept with every commit. */
  total: number;
  /** Cursor for the next page; null at the end. What is due today comes first, then what is late, oldest first. */
  more: string | null;
}

export type AdriftReason = 'adrift' | 'very-late' | 'often-snoozed' | 'far-off';

export interface AdriftRow {
  plan: PlanLine;
  person: PersonLine;
  reason: AdriftReason;
  /** The day of the step that hides it, for the neighbours. */
  stepOn?: PlainDate;
}

export interface BoardColumn {
  status: PlanStatus;
  sum: Sum;
  cards: PlanCard[];
  /** Cursor for the next page; null at the end. */
  more: string | null;
}

/** Orders of the plans page; `next` is by the day of the next step. */
export type PlanSort = 'next' | 'amount' | 'presented' | 'name';

export interface PlanCard {
  plan: PlanLine;
  person: PersonLine;
  /** What happens next, and when: the earliest open follow-up or coming appointment. */
  next?: { due: Due; kind: FollowUpKind | 'booked' | 'confirmed'; promised: boolean };
  category: Category;
}
