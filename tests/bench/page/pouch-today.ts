import PouchDB from 'pouchdb-browser';
import { openRows } from '@/lib/storage/envelope';
import { householdTables } from '@/lib/storage/households';
import type { Row } from '@/lib/storage/rows';
import { type Office, today } from './office';
import { rowsOfToday } from './raw-today';

interface Doc {
  _id: string;
  table: string;
  row: Omit<Row, 'box'>;
  box: string;
}

type Database = PouchDB<Doc>;

const last = '\uffff';
const tables = [...householdTables, 'households'] as const;

/**
 * The same rows as documents, found by their ids: the way PouchDB is fastest. It holds only the rows of today's
 * households, so it is spared the rest of the practice.
 */
export async function pouchOffice(office: Office, db: IDBDatabase): Promise<Database> {
  const pouch: Database = new PouchDB<Doc>(`pouch-${office.dbName}`);
  const rows = await rowsOfToday(db);
  const docs = tables.flatMap((table) => (rows[table] ?? []).map((row) => homeDoc(table, row)));
  const due = (rows.followUps ?? []).filter((row) => row.state === 'open');
  await pouch.bulkDocs([
    ...docs,
    ...due.map((row) => ({ ...homeDoc('followUps', row), _id: `due|${row.dueOn}|${row.id}` })),
  ]);
  return pouch;
}

function homeDoc(table: string, { box, ...row }: Row): Doc {
  return {
    _id: `home|${row.householdId ?? row.id}|${table}|${row.id}`,
    table,
    row,
    box: btoa(String.fromCharCode(...box)),
  };
}

export async function pouchToday(office: Office, pouch: Database): Promise<number> {
  const due = await docsBetween(pouch, 'due|', `due|${today}${last}`);
  const ids = [...new Set(due.map((doc) => doc.row.householdId))];
  const homes = await Promise.all(ids.map((id) => docsBetween(pouch, `home|${id}|`, `home|${id}|${last}`)));
  const docs = homes.flat();
  let opened = 0;
  for (const table of tables) {
    const rows = docs.filter((doc) => doc.table === table).map(rowOf);
    opened += (await openRows(office.keys, table, rows)).length;
  }
  return opened;
}

async function docsBetween(pouch: Database, startkey: string, endkey: string): Promise<Doc[]> {
  const { rows } = await pouch.allDocs({ startkey, endkey, include_docs: true });
  return rows.flatMap((row) => row.doc ?? []);
}

function rowOf({ row, box }: Doc): Row {
  return { ...row, box: Uint8Array.from(atob(box), (letter) => letter.charCodeAt(0)) };
}
