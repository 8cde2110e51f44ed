import type { Verb } from '@/lib/domain/records/activity';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { CadenceId, Draft, FollowUpKind } from '@/lib/domain/records/follow-up';
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

/** Half-typed text that waits. */
export interface DraftLine {
  id: Id;
  field: string;
  /** JSON of the form's fields. */
  body: string;
  surface: Draft['surface'];
}

/** Everything the linked sidebar and the desk's patient page show first. */
export interface PatientCard {
  person: PersonLine;
  patient: Patient;
  household: { id: Id; label: string; members: HouseholdMember[] };
  /** People of other households with the same telephone number, not asked about yet. Absent: nobody. */
  sharing?: PersonLine[];
  /** The most urgent open follow-up of this patient. */
  step: StepView | null;
  otherSteps: StepView[];
  guard: Guard;
  plans: PlanLine[];
  openSum: Sum;
  contacts: number;
  lastContact: ContactLine | null;
  proposal: Proposal;
  drafts: DraftLine[];
}

/** People of different households with one number; the first of them is who is asked about the others. */
export interface SharedNumber {
  shown: string;
  patient: { id: Id; rev: number; apartFromIds: Id[] };
  people: PersonLine[];
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
