import type { Verb } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import { kindOf } from '@/lib/platform/log-door';
import { type Bytes, fromBase64 } from '../bytes';
import { migrateContent } from '../content-migrations/run';
import { contentVersion } from '../content-migrations/upgrade';
import type { Head } from '../head';
import { openKeyring } from '../keys';
import { openStore } from '../open-store';
import { examine } from '../opening';
import { readPinKey, writePinKey } from '../pin';
import type { Database } from '../schema';
import { type Lease, readOpenKey, writeOpenKey } from '../session-key';
import { readSettings } from '../store-core';
import type { UnlockResult } from '../vault';
import { tell, tellPending } from './pending';
import { closeDatabase, type Door, databaseOf, keepKeys, type OpenVault } from './state';

const lockHoursAtFirst = 12;

/** After a secret was right: the rest of the opening sequence, the keys kept, the history told. */
export async function admit(
  door: Door,
  vaultId: Id,
  vaultKey: Bytes,
  as: { memberId: Id; verb: Extract<Verb, 'unlocked' | 'recovered'>; openedAt?: number },
): Promise<UnlockResult> {
  const opened = await databaseOf(door, vaultId);
  if (opened.kind === 'unwell') return { kind: 'recovery', cause: opened.cause };
  const keys = await openKeyring(vaultKey, vaultId);
  const cause = await examine(opened.db, keys, door.parts, opened.head);
  if (cause) {
    door.unwell = { vaultId, cause };
    closeDatabase(door);
    return { kind: 'recovery', cause };
  }
  keys.drop();
  const open = await openWith(door, vaultId, vaultKey, opened, leaseFor(door, as.memberId, as.openedAt));
  const settings = await readSettings(open.core);
  open.lease = { ...open.lease, lockHours: settings?.lockHours ?? lockHoursAtFirst };
  await keepKeys(door, vaultId, vaultKey, open.lease);
  await tellPending(door, open);
  await tell(door, open, { verb: as.verb, byId: as.memberId });
  return { kind: 'open', store: open.store, memberId: as.memberId };
}

export function leaseFor(door: Door, memberId: Id, openedAt?: number): Lease {
  const now = door.parts.clock.now();
  return { memberId, openedAt: openedAt ?? now, seenAt: now, lockHours: lockHoursAtFirst };
}

/** The store over a database that was looked at already. */
export async function openWith(
  door: Door,
  vaultId: Id,
  vaultKey: Bytes,
  { db, head }: { db: Database; head: Head },
  lease: Lease,
): Promise<OpenVault> {
  const { local, clock, log } = door.parts;
  const keys = await openKeyring(vaultKey, vaultId);
  const { store, core } = openStore({
    db,
    keys,
    local,
    clock,
    log,
    seq: head.n,
    settingsChanged: ({ lockHours }) => moveLease(door, vaultId, { lockHours }),
  });
  const open: OpenVault = { vaultId, store, core, lease, migrating: null, migrated: Promise.resolve() };
  door.open?.store.close();
  door.open = open;
  if (head.content < contentVersion) open.migrated = migrateBehind(door, open, head.content);
  return open;
}

/** Goes on while screens already read: every read brings its record to today's shape by itself. */
async function migrateBehind(door: Door, open: OpenVault, from: number): Promise<void> {
  const progress = (done: number, total: number) => {
    open.migrating = { done, total };
  };
  progress(0, 0);
  try {
    await migrateContent(open.core, from, progress);
    await tell(door, open, { verb: 'migrated', byId: open.lease.memberId, facts: { from, to: contentVersion } });
  } catch (fault) {
    // A lock or a lost worker stops it between two batches. Whatever it was, the next unlock goes on there.
    if (!isShut(open)) door.parts.log?.fault('content-not-migrated', { from, to: contentVersion, kind: kindOf(fault) });
  } finally {
    open.migrating = null;
  }
}

function isShut({ core }: OpenVault): boolean {
  return core.keys.dropped || !core.db.isOpen();
}

/** Again after the worker was stopped: the key is in the session area, so nobody is asked. */
export async function reopen(door: Door, vaultId: Id): Promise<OpenVault | null> {
  const kept = await readOpenKey(door.parts.session, vaultId);
  if (!kept) return null;
  const opened = await databaseOf(door, vaultId);
  if (opened.kind === 'unwell') return null;
  const { key, ...lease } = kept;
  return openWith(door, vaultId, fromBase64(key), opened, lease);
}

/** Changes how long the open vault lives, here and in the session area. */
export async function moveLease(door: Door, vaultId: Id, change: Partial<Lease>): Promise<void> {
  const { session } = door.parts;
  if (door.open?.vaultId === vaultId) door.open.lease = { ...door.open.lease, ...change };
  const kept = await readOpenKey(session, vaultId);
  if (kept) await writeOpenKey(session, vaultId, { ...kept, ...change });
  const pinned = await readPinKey(session, vaultId);
  if (pinned) await writePinKey(session, vaultId, { ...pinned, ...change });
}
