import type { Activity, Edit } from '@/lib/domain/records/activity';
import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { Dossier, FollowUpFacts, PlanFacts } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { TableName, Tables } from '@/lib/domain/records/table';
import type { Sum } from '@/lib/domain/views/common';

/** A page of ids in index order; `more` continues it. */
export interface IdPage {
  ids: Id[];
  more: string | null;
}

/** One person in the packed search directory, held in memory while unlocked. */
export interface DirectoryEntry {
  id: Id;
  householdId: Id;
  kind: 'patient' | 'lead';
  first: string;
  last: string;
  preferred?: string;
  bornOn?: PlainDate;
  charts: string[];
  /** Whose numbers `charts` are, one for each: `system` and `origin`. Absent where an earlier build wrote the entry. */
  scopes?: string[];
  /** Digits only, with whether the number is the person's own. */
  phones: { digits: string; shown: string; own: boolean }[];
  emails: { address: string; own: boolean }[];
}

/** Sums kept with every commit, so that no screen counts 150,000 plans. Only plans that count (`PlanFacts.counts`). */
export interface Rollup {
  byStatus: Partial<Record<PlanStatus, Sum>>;
  /** Open plans by the first day on which they have no next step. */
  adriftByDay: Record<PlainDate, Sum>;
  /** Open plans by the day of their next step; those without one are not here. */
  nextByDay: Record<PlainDate, Sum>;
}

/** What happened and what it changed; `commit` adds revisions, derived columns and the chain. */
export type Change = Pick<Activity, 'id' | 'at' | 'byId' | 'verb' | 'patientIds' | 'facts' | 'undoes'> & {
  edits: Edit[];
};

export type Committed =
  | { kind: 'ok'; seq: number; tables: Set<TableName> }
  | { kind: 'conflict'; table: TableName; id: Id }
  | { kind: 'failed'; why: 'storage-full' | 'storage-failed' }
  /** The watcher said no; nothing was written. */
  | { kind: 'stopped' };

/** For a commit that takes long. */
export interface CommitWatch {
  /** Records and edits encrypted so far. */
  sealed(done: number, total: number): void;
  /** Whether it is still wanted; asked a last time, with `toStore`, right before the one transaction. */
  goesOn(toStore: boolean): boolean;
}

export type LookupKind = 'chart' | 'phone' | 'email';

/** A due reminder as seen without any key. */
export interface DueReminder {
  followUpId: Id;
  notifyFrom: Instant;
}

export type LedgerState = 'claimed' | 'shown' | 'acknowledged' | 'snoozed' | 'expired';

export interface LedgerRow {
  /** `${followUpId}@${notifyFrom}` */
  id: string;
  followUpId: Id;
  notifyFrom: Instant;
  state: LedgerState;
  claimedAt: Instant;
  leaseUntil: Instant;
  shownAt?: Instant;
  answeredAt?: Instant;
}

/** Works while locked: ids, times and states only. */
export interface ReminderStore {
  dueReminders(now: Instant, limit: number): Promise<DueReminder[]>;
  /** How many open follow-ups are due and allowed now: the badge. */
  countDue(now: Instant): Promise<number>;
  nextNotifyAt(after: Instant): Promise<Instant | null>;
  /** One winner per (follow-up, due time): null when somebody else holds it. */
  claim(reminder: DueReminder, now: Instant, leaseMs: number): Promise<LedgerRow | null>;
  mark(ledgerId: string, state: LedgerState, at: Instant): Promise<void>;
  ledger(state: LedgerState, limit: number): Promise<LedgerRow[]>;
}

/** The unlocked store. Every read decrypts; every write goes through `commit`. */
export interface Store extends ReminderStore {
  readonly vaultId: Id;
  seq(): number;
  get<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined>;
  many<T extends TableName>(table: T, ids: Id[]): Promise<Tables[T][]>;
  all<T extends 'members' | 'settings' | 'importRuns' | 'drafts' | 'referrers'>(table: T): Promise<Tables[T][]>;
  /** Whole households with contacts of the last 35 days, in the order asked for. */
  dossiers(householdIds: Id[]): Promise<Dossier[]>;
  planFacts(planIds: Id[]): Promise<Map<Id, PlanFacts>>;
  followUpFacts(ids: Id[]): Promise<Map<Id, FollowUpFacts>>;
  /** Open follow-ups due on a day up to and including `until`, oldest first. */
  openFollowUps(q: {
    from?: PlainDate;
    until?: PlainDate;
    /** Only those snoozed three times or more. */
    oftenSnoozed?: true;
    limit: number;
    cursor?: string;
  }): Promise<{ rows: FollowUp[]; more: string | null }>;
  countOpenFollowUps(q: { before?: PlainDate; after?: PlainDate; oftenSnoozed?: true }): Promise<number>;
  /**
   * Open plans that count, by the day of their next step; those without one come first unless `nextFrom` is given.
   * Very late, far off and the plans table are read from here.
   */
  openPlans(q: { nextFrom?: PlainDate; nextUntil?: PlainDate; limit: number; cursor?: string }): Promise<IdPage>;
  /** Plans that count whose `adriftOn` is today or earlier. */
  adriftPlans(q: { today: PlainDate; limit: number; cursor?: string }): Promise<IdPage>;
  /** Plans that count, by the day of their next step, those without one first. */
  plansByStatus(q: { status: PlanStatus; limit: number; cursor?: string }): Promise<IdPage>;
  /** Newest first, like `contactsOn`. */
  contactsOf(patientId: Id, limit: number, before?: Instant): Promise<Tables['contacts'][]>;
  countContacts(patientId: Id): Promise<number>;
  contactsOn(day: PlainDate): Promise<Tables['contacts'][]>;
  lookup(kind: LookupKind, value: string): Promise<Id[]>;
  /** Those who can be reached by this address. */
  referrersBy(email: string): Promise<Tables['referrers'][]>;
  /** A new array after a change of people, with the same entry objects where nothing changed; else the same array. */
  directory(): Promise<readonly DirectoryEntry[]>;
  rollup(): Promise<Rollup>;
  activityOf(
    patientId: Id,
    limit: number,
    cursor?: string,
  ): Promise<{ rows: Omit<Activity, 'edits'>[]; more: string | null }>;
  /** With its edits, for undo. */
  activity(changeId: Id): Promise<Activity | undefined>;
  /** Encrypts, then one strict transaction: revisions, records, derived columns, directory, rollup, activity. */
  commit(change: Change, watch?: CommitWatch): Promise<Committed>;
  /** Encrypted rows of an import under way; survive the worker, not the vault. */
  stage(runId: Id, seq: number, value: unknown): Promise<void>;
  staged(runId: Id): AsyncIterable<unknown>;
  /** All of a run, or the rows from one number up to before another. */
  dropStaged(runId: Id, rows?: { from?: number; below?: number }): Promise<void>;
  close(): void;
}
