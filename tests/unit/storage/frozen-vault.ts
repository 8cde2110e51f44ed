import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { databaseName } from '@/lib/storage/parts';
import { schema1 } from './frozen-schemas';
import { type Computer, makeComputer, partsOf } from './make-vault';

interface Dump {
  local: Record<string, unknown>;
  tables: Record<string, Record<string, unknown>[]>;
}

/** A computer on which an earlier version left its vault; the passphrase is the tests'. */
export async function thaw(fixture: string, vaultId: string): Promise<Computer> {
  const dump = JSON.parse(readFileSync(new URL(`../../fixtures/${fixture}`, import.meta.url), 'utf8')) as Dump;
  const computer = makeComputer();
  for (const [key, value] of Object.entries(dump.local)) await computer.local.set(key, value);
  const db = new Dexie(databaseName(partsOf(computer), vaultId), {
    indexedDB: computer.indexedDb,
    IDBKeyRange: globalThis.IDBKeyRange,
    autoOpen: false,
  });
  db.version(1).stores(schema1);
  await db.open();
  for (const [table, rows] of Object.entries(dump.tables)) await db.table(table).bulkAdd(rows.map(withBytes));
  db.close();
  return computer;
}

function withBytes(row: Record<string, unknown>): Record<string, unknown> {
  return typeof row.box === 'string' ? { ...row, box: Uint8Array.fromBase64(row.box) } : row;
}
