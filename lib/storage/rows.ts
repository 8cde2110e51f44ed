import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { FollowUpState } from '@/lib/domain/records/follow-up';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { Bytes } from './bytes';
import type { LedgerRow } from './store';

/** Everything about a record that lies open on the disk: random ids, states, days, `notifyFrom`, keyed hashes. */
export interface Clear {
  /** A tombstone; it has no other clear column. */
  gone?: 1;
  householdId?: Id;
  status?: PlanStatus;
  /** '' is "no next step" and sorts first. */
  nextOn?: PlainDate;
  adriftOn?: PlainDate;
  /** Of a set of alternates only one counts in sums and lists. */
  counts?: 1;
  /** Counts, and is still to be brought somewhere. */
  open?: 1;
  state?: FollowUpState;
  dueOn?: PlainDate;
  notifyFrom?: Instant;
  /** Snoozed so often that the adrift screen names it. */
  often?: 1;
  on?: PlainDate;
  /** `patientId|day|contactId`, so that one person's contacts read in order. */
  people?: string[];
  /** Blind lookups. */
  seek?: string[];
  /** The directory pack this person is in. */
  pack?: number;
}

const clearNames: readonly (keyof Clear)[] = [
  'adriftOn',
  'counts',
  'dueOn',
  'gone',
  'householdId',
  'nextOn',
  'notifyFrom',
  'often',
  'on',
  'open',
  'pack',
  'people',
  'seek',
  'state',
  'status',
];

/** The outside of an envelope. */
export interface Outside {
  id: Id;
  /** Raised when the record changes: what a page holds and a change is checked against. */
  rev: number;
  /** Raised at every sealing, also when only derived columns changed. Never seen by a page. */
  turn: number;
  /** Version of the content inside; see content-migrations. */
  v: number;
}

export interface Row extends Outside, Clear {
  box: Bytes;
}

export interface PackRow {
  id: number;
  turn: number;
  v: number;
  box: Bytes;
}

/** A household kept whole; see homes.ts. Its id is the household's. */
export interface HomeRow {
  id: Id;
  turn: number;
  v: number;
  box: Bytes;
}

export interface StagedRow {
  runId: Id;
  seq: number;
  box: Bytes;
}

/** One step of the history. Its number is the commit's. */
export interface ActivityRow {
  n: number;
  id: Id;
  v: number;
  /** How many parts hold its edits; 0 when they are inside. */
  parts: number;
  /** What the parts are, in 32 bytes each; the link is made over it. Absent without parts. */
  sums?: Bytes;
  patientIds: Id[];
  mac: string;
  box: Bytes;
}

export interface ActivityPartRow {
  n: number;
  part: number;
  v: number;
  patientIds: Id[];
  box: Bytes;
}

/** `unaudited`: shown while nobody could write history; told at the next unlock. */
export type StoredLedgerRow = LedgerRow & { unaudited?: 1 };

/** Small facts about the vault itself; see head.ts, rollup.ts and content-migrations. */
export interface MetaRow {
  key: string;
  [fact: string]: unknown;
}

export function clearOf(row: Clear): Clear {
  const clear: Record<string, unknown> = {};
  for (const name of clearNames) if (row[name] !== undefined) clear[name] = row[name];
  return clear;
}

export function sameClear(a: Clear, b: Clear): boolean {
  return clearNames.every((name) => sameColumn(a[name], b[name]));
}

type Column = Clear[keyof Clear];

function sameColumn(a: Column, b: Column): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
