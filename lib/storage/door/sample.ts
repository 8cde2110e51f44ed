import { Dexie } from 'dexie';
import type { Id } from '@/lib/domain/records/base';
import { dropCanary } from '../head';
import { databaseName, factoryOf } from '../parts';
import { changePointer, readPointer } from '../pointer';
import { readOpenKey } from '../session-key';
import { closeDatabase, type Door, dropKeys, forgetOpen } from './state';

/** Which vault is in use. A sample whose key went with the browser is swept away here. */
export async function activeVault(door: Door): Promise<{ vaultId: Id | null; sample: boolean }> {
  const { real, sample } = await readPointer(door.parts.local);
  if (sample === null) return { vaultId: real, sample: false };
  if (await readOpenKey(door.parts.session, sample)) return { vaultId: sample, sample: true };
  await dropSample(door);
  return { vaultId: real, sample: false };
}

export async function dropSample(door: Door): Promise<void> {
  const { parts } = door;
  const { sample } = await readPointer(parts.local);
  if (sample === null) return;
  if (door.open?.vaultId === sample) forgetOpen(door);
  if (door.db?.vaultId === sample) closeDatabase(door);
  if (door.unwell?.vaultId === sample) door.unwell = null;
  await dropKeys(door, sample);
  await changePointer(parts.local, { sample: null });
  await dropCanary(parts.local, sample);
  const db = new Dexie(databaseName(parts, sample), {
    indexedDB: factoryOf(parts),
    IDBKeyRange: globalThis.IDBKeyRange,
  });
  // Its key is gone already: what cannot be deleted is noise.
  await db.delete().catch(() => undefined);
}
