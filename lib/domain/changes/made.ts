import type { ErrorCode, Refusal } from '@/lib/domain/answer';
import type { Edit, Verb } from '@/lib/domain/records/activity';
import type { Id, Instant } from '@/lib/domain/records/base';

/** What a maker may take from the world beside the records. */
export interface ChangeTools {
  newId(): Id;
  /** The team member at work. */
  byId: Id;
  now: Instant;
}

/** What a maker hands to the commit door. Revisions are those read; the door raises them. */
export interface MadeChange {
  kind: 'made';
  verb: Verb;
  patientIds: Id[];
  facts: Record<string, string | number>;
  edits: Edit[];
  /** The record made or changed first. */
  id?: Id;
}

export interface RefusedChange {
  kind: 'refused';
  refusal: Refusal;
}

export type Made = MadeChange | RefusedChange;

export function refuse(error: ErrorCode, facts?: Record<string, string | number>): RefusedChange {
  return { kind: 'refused', refusal: { ok: false, error, ...(facts && { facts }) } };
}
