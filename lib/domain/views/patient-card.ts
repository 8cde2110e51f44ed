import type { Verb } from '@/lib/domain/records/activity';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { CadenceId, FollowUpKind } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { ContactLine, Guard, PersonLine, PlanLine, StepView, Sum } from './common';

/** What the rules propose when nothing was agreed. Promise first, then cadence, then stop. */
export interface Proposal {
  cadence: CadenceId;
  /** 1-based; null when the cadence says stop. */
  step: number | null;
  on: PlainDate | null;
  kind: FollowUpKind | null;
  angle?: string;
  stop: boolean;
}

export interface HouseholdMember extends PersonLine {
  openPlans: number;
  openSum: Sum;
}

/** Everything the linked sidebar and the desk's patient page show first. */
export interface PatientCard {
  person: PersonLine;
  patient: Patient;
  household: { id: Id; label: string; members: HouseholdMember[] };
  /** The most urgent open follow-up of this patient. */
  step: StepView | null;
  otherSteps: StepView[];
  guard: Guard;
  plans: PlanLine[];
  openSum: Sum;
  contacts: number;
  lastContact: ContactLine | null;
  proposal: Proposal;
  drafts: { id: Id; field: string; body: string; surface: string }[];
}

export interface HistoryRow {
  id: Id;
  at: number;
  byName: string;
  verb: Verb;
  facts: Record<string, string | number>;
  contact?: ContactLine;
  undoable: boolean;
}

export interface Hit {
  person: PersonLine;
  /** Why it was found. */
  by: 'name' | 'chart' | 'phone' | 'email';
  /** The number or address that matched, with the range to mark. */
  matched?: { text: string; from: number; to: number; own: boolean };
  householdId: Id;
}
