import type { Contact, Draft, FollowUp } from './follow-up';
import type { Household, Patient } from './patient';
import type { Appointment, Plan, Presentation } from './plan';
import type { ImportRun, Settings, TeamMember } from './practice';
import type { Referrer } from './referrer';

/** The encrypted tables and what each holds. */
export interface Tables {
  patients: Patient;
  households: Household;
  plans: Plan;
  presentations: Presentation;
  appointments: Appointment;
  followUps: FollowUp;
  contacts: Contact;
  drafts: Draft;
  members: TeamMember;
  settings: Settings;
  importRuns: ImportRun;
  referrers: Referrer;
}

export type TableName = keyof Tables;
export type AnyRecord = Tables[TableName];
