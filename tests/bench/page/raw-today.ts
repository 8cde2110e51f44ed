import { openRows } from '@/lib/storage/envelope';
import { openHome } from '@/lib/storage/homes';
import { householdTables } from '@/lib/storage/households';
import { readRollup } from '@/lib/storage/rollup-row';
import type { HomeRow, Row } from '@/lib/storage/rows';
import type { Office } from './office';
import { today } from './office';

type Rows = Record<string, Row[]>;
const last = '\uffff';
const since = '2026-03-12';

/** The rows that today's list is made of, read by IndexedDB's own calls and decrypted: nothing derived, nothing built. */
export async function rawToday(office: Office, db: IDBDatabase): Promise<number> {
  const rows = await rowsOfToday(db);
  let opened = 0;
  for (const table of Object.keys(rows) as (keyof Rows & (typeof householdTables)[number])[]) {
    opened += (await openRows(office.keys, table, rows[table] ?? [])).length;
  }
  await readRollup(
    { meta: { get: async (key: string) => request(db, 'meta', (meta) => meta.get(key)) } } as never,
    office.keys,
  );
  return opened;
}

/** The envelopes our own store reads instead, by the same means: what remains is what our layers cost. */
export async function rawWhole({ keys }: Office, db: IDBDatabase, ids: string[]): Promise<number> {
  const store = db.transaction('homes', 'readonly').objectStore('homes');
  const rows = await Promise.all(ids.map((id) => settled<HomeRow>(store.get(id))));
  return (await Promise.all(rows.map((row) => openHome(keys, row, since)))).length;
}

/** Also what PouchDB is filled with. */
export async function rowsOfToday(db: IDBDatabase): Promise<Rows> {
  const range = IDBKeyRange.bound(['open', '', ''], ['open', today, last]);
  const due: Row[] = await request(db, 'followUps', (store) => store.index('[state+dueOn+id]').getAll(range, 201));
  const ids = [...new Set(due.slice(0, 200).map((row) => row.householdId ?? ''))];
  const transaction = db.transaction([...householdTables], 'readonly');
  const found = await Promise.all(householdTables.map((table) => householdRows(transaction, table, ids)));
  const rows: Rows = Object.fromEntries(householdTables.map((table, at) => [table, found[at] ?? []]));
  return {
    ...rows,
    households: await sharedHouseholds(db, rows.patients ?? []),
    members: await request(db, 'members', (store) => store.getAll()),
    settings: await request(db, 'settings', (store) => store.getAll()),
  };
}

/** Their labels; a household of one is called by its member's name. */
async function sharedHouseholds(db: IDBDatabase, patients: Row[]): Promise<Row[]> {
  const ids = patients.map((row) => row.householdId ?? '');
  const shared = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  const store = db.transaction('households', 'readonly').objectStore('households');
  return Promise.all(shared.map((id) => settled<Row>(store.get(id))));
}

async function householdRows(transaction: IDBTransaction, table: string, ids: string[]): Promise<Row[]> {
  const store = transaction.objectStore(table);
  const read = (id: string): Promise<Row[]> =>
    table === 'contacts'
      ? settled(store.index('[householdId+on]').getAll(IDBKeyRange.bound([id, since], [id, last])))
      : settled(store.index('householdId').getAll(id));
  return (await Promise.all(ids.map(read))).flat();
}

function request<T>(db: IDBDatabase, table: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return settled(ask(db.transaction(table, 'readonly').objectStore(table)));
}

export function settled<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
