import type { Cents, Due, Id, Instant, MaybeCents, PlainDate, Zone } from '@/lib/domain/records/base';
import type { Channel, FollowUpKind, Outcome, PatientPromise } from '@/lib/domain/records/follow-up';
import type { Blocker, Category, Decision, ItemMoney, PlanStatus } from '@/lib/domain/records/plan';

/** A sum that keeps what is unknown beside what is known. */
export interface Sum {
  cents: Cents;
  /** How many addends were unknown. */
  unknown: number;
  count: number;
}

/** May we call? Always with its reason. */
export interface Guard {
  verdict: 'may' | 'wait' | 'never';
  why:
    | 'ok'
    | 'too-early'
    | 'too-late'
    | 'cap-day'
    | 'cap-week'
    | 'do-not-call'
    | 'no-phone'
    | 'see-notes'
    | 'practice-closed';
  /** The earliest instant at which a call is allowed; null for never. */
  nextAt: Instant | null;
  /** The zone the hours were taken in, and whether it was asked or assumed from the practice. */
  zone: Zone;
  zoneAssumed: boolean;
  callsToday: number;
  callsThisWeek: number;
  perDay: number;
  perWeek: number;
}

/** Seen from today. `waiting`: due, but the guard forbids it now. */
export type DueState = 'overdue' | 'due' | 'waiting' | 'later-today' | 'later';

export interface StepView {
  followUpId: Id;
  rev: number;
  kind: FollowUpKind;
  due: Due;
  state: DueState;
  daysLate: number;
  promise?: PatientPromise & { toName: string };
  angle?: string;
  /** Which contact this would be: attempts so far + 1. */
  nth: number;
  snoozes: number;
  planIds: Id[];
}

export interface PersonLine {
  id: Id;
  /** 0 where the line comes from the search directory; edits take the card's own. */
  rev: number;
  kind: 'patient' | 'lead';
  name: string;
  preferred?: string;
  chart?: string;
  bornOn?: PlainDate;
  age?: number;
}

export interface AppointmentLine {
  id: Id;
  rev: number;
  when: Due;
  state: 'booked' | 'confirmed' | 'broken' | 'cancelled' | 'done';
  purpose: 'treatment' | 'consultation';
  itemIds: Id[];
}

export interface ItemLine {
  id: Id;
  label: string;
  category: Category;
  area?: string;
  code?: string;
  /** As entered; whether it contradicts itself is for `checkItem` to say. */
  entered: ItemMoney;
  netCents: MaybeCents;
  patientCents: MaybeCents;
  decision: Decision;
  doneOn?: PlainDate;
  bookedOn?: PlainDate;
}

export interface PlanLine {
  id: Id;
  rev: number;
  patientId: Id;
  title: string;
  status: PlanStatus;
  open: boolean;
  adrift: boolean;
  nextOn: PlainDate | null;
  netCents: MaybeCents;
  patientCents: MaybeCents;
  summaryOnly: boolean;
  acceptedItems: number;
  itemCount: number;
  /** What most of the money is for; lists show it in place of the items. */
  category: Category;
  /** Empty in lists (minimum necessary): the patient's card and the single plan carry them. */
  items: ItemLine[];
  /** False for the alternates that count in no sum; lists leave them out. */
  counts: boolean;
  /** How many alternates the set has, this one included; 1 for none. */
  options: number;
  alternatesId?: Id;
  recommended: boolean;
  /** The first presentation day; absent when never presented or unknown. */
  presentedOn?: PlainDate;
  appointments: AppointmentLine[];
  blockers: Blocker[];
}

export interface ContactLine {
  id: Id;
  on: PlainDate;
  at: Instant;
  channel: Channel;
  direction: 'in' | 'out';
  outcome: Outcome;
  said: string;
  /** With this referrer, about the patient; empty where the referrer is gone. */
  referrer?: string;
  /** The subject line of a message, where it was kept. */
  subject?: string;
  minutes?: number;
  byName: string;
}
