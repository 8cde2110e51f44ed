import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { TableName, Tables } from '@/lib/domain/records/table';
import { openRows } from './envelope';
import type { Keyring } from './keys';
import type { HomeRow, Row } from './rows';
import { type Database, rowsOf } from './schema';

export const householdTables = [
  'patients',
  'plans',
  'presentations',
  'appointments',
  'followUps',
  'contacts',
] as const satisfies TableName[];

export type HouseholdTable = (typeof householdTables)[number];
export type HouseholdRows = Record<HouseholdTable, Row[]>;
export type Shelves = { [T in HouseholdTable]: Map<Id, Tables[T]> };

// Above this many households one walk over the table is faster than asking for each.
const askEach = 1_000;
const walkSize = 5_000;

export function isHouseholdTable(table: TableName): table is HouseholdTable {
  return (householdTables as readonly TableName[]).includes(table);
}

/** Every living row of these households; contacts only from a day on. */
export async function householdRows(db: Database, ids: Id[], contactsFrom: PlainDate): Promise<HouseholdRows> {
  if (ids.length === 0) return emptyRows();
  if (ids.length <= askEach) return askedEach(db, ids, contactsFrom);
  const wanted = new Set(ids);
  const rows = emptyRows();
  await db.transaction('r', [...householdTables], async () => {
    for (const table of householdTables) rows[table] = await walked(db, table, wanted, contactsFrom);
  });
  return rows;
}

function askedEach(db: Database, ids: Id[], contactsFrom: PlainDate): Promise<HouseholdRows> {
  const rows = emptyRows();
  return readIn(db, householdTables, (transaction) => {
    for (const id of ids) askRows(transaction, id, contactsFrom, rows);
    return rows;
  });
}

/** Kept households whole, the rows of all others; one view of the disk. */
export async function homesOrRows(
  db: Database,
  ids: Id[],
  contactsFrom: PlainDate,
): Promise<{ homes: HomeRow[]; rows: HouseholdRows }> {
  const rows = emptyRows();
  const homes: HomeRow[] = [];
  if (ids.length === 0) return { homes, rows };
  if (ids.length > askEach) return { homes, rows: await householdRows(db, ids, contactsFrom) };
  return readIn(db, ['homes', ...householdTables], (transaction) => {
    for (const id of ids) {
      const request: IDBRequest<HomeRow | undefined> = transaction.objectStore('homes').get(id);
      request.onsuccess = () => {
        if (request.result) homes.push(request.result);
        else askRows(transaction, id, contactsFrom, rows);
      };
    }
    return { homes, rows };
  });
}

// IndexedDB itself instead of Dexie: a morning asks a thousand times, and a promise for each would cost more
// than the reading.
function readIn<T>(db: Database, tables: readonly string[], ask: (transaction: IDBTransaction) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction([...tables], 'readonly');
    const found = ask(transaction);
    transaction.oncomplete = () => resolve(found);
    transaction.onabort = () => reject(transaction.error ?? new Error('reading was aborted'));
  });
}

function askRows(transaction: IDBTransaction, id: Id, contactsFrom: PlainDate, rows: HouseholdRows): void {
  for (const table of householdTables) {
    const recent = table === 'contacts';
    const index = transaction.objectStore(table).index(recent ? '[householdId+on]' : 'householdId');
    const range = recent ? IDBKeyRange.bound([id, contactsFrom], [id, '\uffff']) : IDBKeyRange.only(id);
    const request: IDBRequest<Row[]> = index.getAll(range);
    request.onsuccess = () => rows[table].push(...request.result);
  }
}

function emptyRows(): HouseholdRows {
  return { patients: [], plans: [], presentations: [], appointments: [], followUps: [], contacts: [] };
}

async function walked(db: Database, table: HouseholdTable, ids: Set<Id>, contactsFrom: PlainDate): Promise<Row[]> {
  const kept: Row[] = [];
  let last = '';
  for (;;) {
    const rows = await rowsOf(db, table).where('id').above(last).limit(walkSize).toArray();
    for (const row of rows) {
      const recent = table !== 'contacts' || (row.on ?? '') >= contactsFrom;
      if (row.householdId !== undefined && ids.has(row.householdId) && recent) kept.push(row);
    }
    if (rows.length < walkSize) return kept;
    last = rows.at(-1)?.id ?? last;
  }
}

function emptyShelves(): Shelves {
  return {
    patients: new Map(),
    plans: new Map(),
    presentations: new Map(),
    appointments: new Map(),
    followUps: new Map(),
    contacts: new Map(),
  };
}

/** Decrypted, by table and id. */
export async function openShelves(keys: Keyring, rows: HouseholdRows): Promise<Shelves> {
  const shelves = emptyShelves();
  const fill = async <T extends HouseholdTable>(table: T): Promise<void> => {
    const shelf: Map<Id, Tables[T]> = shelves[table];
    for (const record of await openRows(keys, table, rows[table])) shelf.set(record.id, record);
  };
  await Promise.all(householdTables.map(fill));
  return shelves;
}

/** The household a record belongs to; plans and what hangs on them belong where their patient is. */
export function householdOf(shelves: Shelves, table: HouseholdTable, record: Tables[HouseholdTable]): Id | undefined {
  if ('householdId' in record) return record.householdId;
  return 'patientId' in record && table !== 'patients'
    ? shelves.patients.get(record.patientId)?.householdId
    : undefined;
}

/** Everything sorted into whole households. */
export function dossiersOf(shelves: Shelves): Map<Id, Dossier> {
  const dossiers = new Map<Id, Dossier>();
  const place = <T extends HouseholdTable>(table: T): void => {
    for (const record of shelves[table].values()) {
      const householdId = householdOf(shelves, table, record);
      if (householdId === undefined) continue;
      const dossier = dossiers.get(householdId) ?? emptyDossier(householdId);
      dossiers.set(householdId, dossier);
      (dossier[table] as (typeof record)[]).push(record);
    }
  };
  for (const table of householdTables) place(table);
  return dossiers;
}

export function emptyDossier(householdId: Id): Dossier {
  return { householdId, patients: [], plans: [], presentations: [], appointments: [], followUps: [], contacts: [] };
}
