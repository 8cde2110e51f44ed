import type { Id, Instant } from './base';
import type { AnyRecord, TableName } from './table';

/** What the user did; the words are in the catalogues under `activity.*`. */
export type Verb =
  | 'vault-created'
  | 'unlocked'
  | 'unlock-failed'
  | 'locked'
  | 'rested'
  | 'recovered'
  | 'patient-created'
  | 'patient-edited'
  | 'patient-linked'
  | 'patient-viewed'
  | 'household-joined'
  | 'household-left'
  | 'plan-created'
  | 'plan-edited'
  | 'plan-presented'
  | 'plan-decided'
  | 'plan-booked'
  | 'plan-closed'
  | 'plan-reopened'
  | 'plan-blocked'
  | 'appointment-changed'
  | 'contact-logged'
  | 'follow-up-created'
  | 'follow-up-snoozed'
  | 'follow-up-done'
  | 'next-steps-given'
  | 'report-imported'
  | 'draft-kept'
  | 'draft-dropped'
  | 'settings-changed'
  | 'referrer-created'
  | 'referrer-edited'
  | 'notified'
  | 'copied'
  | 'page-taught'
  | 'recipe-changed'
  | 'recipe-removed'
  | 'recipe-exported'
  | 'recipe-imported'
  | 'text-inserted'
  | 'text-not-inserted'
  | 'migrated'
  | 'undone';

/** One record before and after; null is "not there". */
export interface Edit<T extends TableName = TableName> {
  table: T;
  id: Id;
  before: AnyRecord | null;
  after: AnyRecord | null;
}

/** One step of the append-only, chained history. */
export interface Activity {
  /** Also the id of the change, by which it is undone. */
  id: Id;
  at: Instant;
  byId: Id;
  verb: Verb;
  /** Whom it concerns, for the history of a patient. */
  patientIds: Id[];
  /** Small facts for the sentence on screen: counts, states, days. */
  facts: Record<string, string | number>;
  /** Empty where nothing can be undone. Storage keeps long lists in parts of their own. */
  edits: Edit[];
  undoes?: Id;
}
