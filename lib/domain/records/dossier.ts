import type { Id, Instant, PlainDate } from './base';
import type { Contact, FollowUp } from './follow-up';
import type { Patient } from './patient';
import type { Appointment, Plan, PlanStatus, Presentation } from './plan';
import type { Settings } from './practice';

/** Everything the rules need about one household. Contacts reach back at least 8 days; follow-ups are all there. */
export interface Dossier {
  householdId: Id;
  patients: Patient[];
  plans: Plan[];
  presentations: Presentation[];
  appointments: Appointment[];
  followUps: FollowUp[];
  contacts: Contact[];
}

/** What the rules may know about the world. */
export interface RuleEnv {
  now: Instant;
  settings: Settings;
  /** Calls of other households, each with the number that rang: a telephone that two share is called as one. */
  callsElsewhere?: Contact[];
}

/** Derived from a plan and its neighbours at every commit; kept as clear columns. */
export interface PlanFacts {
  status: PlanStatus;
  /** False for the plans of a set of alternates that count in no number; `adriftOn` is null for them. */
  counts: boolean;
  /** The first day on which the plan has no next step: today or earlier is adrift; null never. A step of one alternate is a step of the set. */
  adriftOn: PlainDate | null;
  /** The day of the next step: earliest open follow-up (it may be overdue) or coming appointment. */
  nextOn: PlainDate | null;
}

/** Derived from a follow-up, the contact guard and the caps; kept as clear columns. */
export interface FollowUpFacts {
  /** When a reminder may pop up at the earliest; null is never. */
  notifyFrom: Instant | null;
}

export interface Derived {
  plans: Map<Id, PlanFacts>;
  followUps: Map<Id, FollowUpFacts>;
}
