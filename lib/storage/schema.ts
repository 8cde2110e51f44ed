import { Dexie, type Table } from 'dexie';
import type { TableName } from '@/lib/domain/records/table';
import type { ActivityPartRow, ActivityRow, HomeRow, MetaRow, PackRow, Row, StagedRow, StoredLedgerRow } from './rows';

/** Dexie's number describes index shapes only; the content of envelopes has a version of its own. */
export const schemaNumber = 2;

type OtherTable = 'activity' | 'activityParts' | 'directory' | 'homes' | 'meta' | 'ledger' | 'staging';

// Columns without a value are not indexed, so that the small sets stay small:
// adriftOn and open exist on open plans only, notifyFrom and often on open follow-ups only.
const firstStores: Record<Exclude<TableName, 'referrers'> | OtherTable, string> = {
  patients: 'id, householdId, *seek',
  households: 'id',
  plans: 'id, householdId, [counts+status+nextOn+id], [open+nextOn+id], [adriftOn+id]',
  presentations: 'id, householdId',
  appointments: 'id, householdId',
  followUps: 'id, householdId, [state+dueOn+id], [often+dueOn+id], notifyFrom',
  contacts: 'id, [householdId+on], *people, on',
  drafts: 'id',
  members: 'id',
  settings: 'id',
  importRuns: 'id',
  activity: 'n, &id, *patientIds',
  activityParts: '[n+part], *patientIds',
  directory: 'id',
  homes: 'id',
  meta: 'key',
  ledger: 'id, [state+notifyFrom], unaudited',
  staging: '[runId+seq]',
};

/** What each later number adds; one that shipped never changes. */
const laterStores = {
  2: { referrers: 'id, *seek' } satisfies Record<Exclude<TableName, keyof typeof firstStores>, string>,
};

export interface Database extends Dexie {
  activity: Table<ActivityRow, number>;
  activityParts: Table<ActivityPartRow, [number, number]>;
  directory: Table<PackRow, number>;
  homes: Table<HomeRow, string>;
  meta: Table<MetaRow, string>;
  ledger: Table<StoredLedgerRow, string>;
  staging: Table<StagedRow, [string, number]>;
}

/** Not opened yet; see opening.ts, which looks first. */
export function describeDatabase(name: string, indexedDb: IDBFactory): Database {
  const db = new Dexie(name, {
    indexedDB: indexedDb,
    IDBKeyRange: globalThis.IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  db.version(1).stores(firstStores);
  for (const [number, stores] of Object.entries(laterStores)) db.version(Number(number)).stores(stores);
  return db as Database;
}

/** The rows of one encrypted table, clear columns and envelope. */
export function rowsOf(db: Database, table: TableName): Table<Row, string> {
  return db.table<Row, string>(table);
}

/** What IndexedDB calls our schema: Dexie multiplies by ten. */
export const nativeVersion = schemaNumber * 10;
