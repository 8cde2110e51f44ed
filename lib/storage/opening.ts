import type { Id } from '@/lib/domain/records/base';
import type { RecoveryCause } from '@/lib/domain/views/session';
import { openActivity } from './activity-rows';
import { chainHolds } from './chain';
import { contentVersion } from './content-migrations/upgrade';
import { openRow, openValue } from './envelope';
import { type Canary, type Head, readCanary, readHead } from './head';
import type { Keyring } from './keys';
import { databaseName, factoryOf, type VaultParts } from './parts';
import { rollupPlace } from './rollup-row';
import { type Database, describeDatabase, nativeVersion, rowsOf } from './schema';
import { tableNames } from './table-names';

export type Opened = { kind: 'ready'; db: Database; head: Head } | { kind: 'unwell'; cause: RecoveryCause };

const openTries = 3;
const linksChecked = 50;

/** Everything that can be checked without a key: newer schema, emptied database, the browser's own refusals. */
export async function openDatabase(parts: VaultParts, vaultId: Id): Promise<Opened> {
  const canary = await readCanary(parts.local, vaultId);
  const name = databaseName(parts, vaultId);
  const known = (await factoryOf(parts).databases()).find((database) => database.name === name);
  // Dexie opens a newer database without a word, so the number is looked at first.
  if (known?.version !== undefined && known.version > nativeVersion) return unwell('newer-schema');
  if (canary && canary.schema * 10 > nativeVersion) return unwell('newer-schema');
  // Not opened: that would create it, and an empty database must not pass for a first run.
  if (!known) return unwell('empty-with-canary');
  const db = await openWithTries(parts, name);
  if (!db) return unwell('unknown-error');
  const head = await readHead(db).catch(() => null);
  const cause = whyNot(head, vaultId);
  if (!cause && head) return { kind: 'ready', db, head };
  db.close();
  return unwell(cause ?? 'empty-with-canary');
}

function whyNot(head: Head | null, vaultId: Id): RecoveryCause | null {
  if (!head) return 'empty-with-canary';
  if (head.vaultId !== vaultId) return 'damaged';
  return head.content > contentVersion ? 'newer-schema' : null;
}

function unwell(cause: RecoveryCause): Opened {
  return { kind: 'unwell', cause };
}

async function openWithTries(parts: VaultParts, name: string): Promise<Database | null> {
  for (let attempt = 0; attempt < openTries; attempt++) {
    const db = describeDatabase(name, factoryOf(parts));
    // An older worker must never hold up a newer one.
    db.on('versionchange', () => db.close());
    const outcome = await Promise.race([opened(db), blocked(db)]);
    if (outcome === 'open') return db;
    db.close();
    // Another request would queue behind this one: better to say so than to wait for ever.
    if (outcome === 'blocked') return null;
  }
  return null;
}

async function opened(db: Database): Promise<'open' | 'failed'> {
  try {
    await db.open();
    return 'open';
  } catch {
    return 'failed';
  }
}

/** Somebody holds an older version open and does not give way. */
function blocked(db: Database): Promise<'blocked'> {
  return new Promise((resolve) => {
    db.on('blocked', () => resolve('blocked'));
  });
}

/** With the key: some of every table must decrypt, and the history must end where it says. */
export async function examine(
  db: Database,
  keys: Keyring,
  parts: VaultParts,
  head: Head,
): Promise<RecoveryCause | null> {
  const canary = await readCanary(parts.local, head.vaultId);
  if (!(await canaryFits(db, canary, head))) return 'chain-broken';
  const from = Math.max(1, head.n - linksChecked + 1);
  if (!(await chainHolds(db, keys, from, head))) return 'chain-broken';
  return (await samplesOpen(db, keys)) ? null : 'damaged';
}

/** The canary may be behind, never ahead, and what it remembers must still be there. */
async function canaryFits(db: Database, canary: Canary | null, head: Head): Promise<boolean> {
  if (!canary || canary.n === 0) return true;
  if (canary.n > head.n) return false;
  return (await db.activity.get(canary.n))?.mac === canary.mac;
}

async function samplesOpen(db: Database, keys: Keyring): Promise<boolean> {
  try {
    if ((await rowsOf(db, 'settings').count()) === 0) return false;
    for (const table of tableNames) {
      const rows = rowsOf(db, table);
      for (const row of [await rows.toCollection().first(), await rows.toCollection().last()]) {
        if (row) await openRow(keys, table, row);
      }
    }
    const newest = await db.activity.toCollection().last();
    if (newest) await openActivity(keys, newest);
    const rollup = await db.meta.get('rollup');
    if (rollup) await openValue(keys, rollupPlace(Number(rollup.turn)), rollup.box as Uint8Array<ArrayBuffer>);
    return true;
  } catch {
    return false;
  }
}
