import { databaseName } from '@/lib/storage/parts';
import { readPointer } from '@/lib/storage/pointer';
import { type Database, describeDatabase } from '@/lib/storage/schema';
import { type Computer, partsOf } from './make-vault';

export async function vaultIdOf(computer: Computer): Promise<string> {
  const { sample, real } = await readPointer(computer.local);
  const vaultId = sample ?? real;
  if (vaultId === null) throw new Error('no vault');
  return vaultId;
}

export async function nameOf(computer: Computer): Promise<string> {
  return databaseName(partsOf(computer), await vaultIdOf(computer));
}

/** The disk as an attacker or a fault sees it: rows without any key. */
export async function onDisk<T>(computer: Computer, act: (db: Database) => Promise<T>): Promise<T> {
  const db = describeDatabase(await nameOf(computer), computer.indexedDb);
  await db.open();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

/** What a damaged browser folder leaves: the database gone without a word. */
export async function wipe(computer: Computer): Promise<void> {
  const request = computer.indexedDb.deleteDatabase(await nameOf(computer));
  await new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A newer version of CaseCue was here. */
export async function upgradeTo(computer: Computer, version: number): Promise<void> {
  (await hold(computer, version)).close();
}

/** A connection that does not give way. */
export async function hold(computer: Computer, version: number): Promise<IDBDatabase> {
  const request = computer.indexedDb.open(await nameOf(computer), version);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
