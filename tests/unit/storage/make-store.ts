import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { firstSettings } from '@/lib/domain/first-settings';
import { firstHead } from '@/lib/storage/head';
import { newVaultKey, openKeyring } from '@/lib/storage/keys';
import { openStore } from '@/lib/storage/open-store';
import { type Database, describeDatabase } from '@/lib/storage/schema';
import type { Store } from '@/lib/storage/store';
import type { StoreCore } from '@/lib/storage/store-core';
import { added, change, zone } from './make-records';
import { mapArea, monday } from './make-vault';

export interface BareStore {
  store: Store;
  core: StoreCore;
  db: Database;
  clock: { at: number; now(): number };
}

/** A store without a door: no passphrase is stretched, so that tests of records are fast. */
export async function makeStore(): Promise<BareStore> {
  const db = describeDatabase('test', new IDBFactory());
  await db.open();
  const keys = await openKeyring(newVaultKey(), 'vault-1');
  const clock = {
    at: monday,
    now: () => clock.at,
  };
  const { store, core } = openStore({ db, keys, local: mapArea(), clock, seq: firstHead('vault-1').n });
  await store.commit(change('founding', [added('settings', firstSettings('Test Practice', zone))]));
  return { store, core, db, clock };
}
