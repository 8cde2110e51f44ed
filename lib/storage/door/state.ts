import type { Id } from '@/lib/domain/records/base';
import type { RecoveryCause } from '@/lib/domain/views/session';
import { type Bytes, toBase64 } from '../bytes';
import { readHead } from '../head';
import { readHeader } from '../header';
import { type Opened, openDatabase } from '../opening';
import type { VaultParts } from '../parts';
import { dropPinKey, wrapForPin, writePinKey } from '../pin';
import type { Database } from '../schema';
import { dropOpenKey, type Lease, writeOpenKey } from '../session-key';
import type { Store } from '../store';
import type { StoreCore } from '../store-core';

/** One open vault in this worker's memory. */
export interface OpenVault {
  vaultId: Id;
  store: Store;
  core: StoreCore;
  lease: Lease;
  migrating: { done: number; total: number } | null;
  /** Settles when no old content is left, or when migrating was interrupted. */
  migrated: Promise<void>;
}

/** What the door remembers while the worker lives; everything here can be lost at any moment. */
export interface Door {
  parts: VaultParts;
  inLine<T>(task: () => Promise<T>): Promise<T>;
  open: OpenVault | null;
  db: { vaultId: Id; db: Database } | null;
  /** Why a vault could not be used; found with its key or without. */
  unwell: { vaultId: Id; cause: RecoveryCause } | null;
}

/** The open connection, or the opening sequence as far as it goes without a key. */
export async function databaseOf(door: Door, vaultId: Id): Promise<Opened> {
  if (door.unwell?.vaultId === vaultId) return { kind: 'unwell', cause: door.unwell.cause };
  if (door.db?.vaultId === vaultId && door.db.db.isOpen()) {
    const head = await readHead(door.db.db).catch(() => null);
    if (head) return { kind: 'ready', db: door.db.db, head };
  }
  closeDatabase(door);
  const opened = await openDatabase(door.parts, vaultId);
  if (opened.kind === 'ready') door.db = { vaultId, db: opened.db };
  // The browser's own refusal may pass; everything else is on the disk.
  else if (opened.cause !== 'unknown-error') door.unwell = { vaultId, cause: opened.cause };
  return opened;
}

export function closeDatabase(door: Door): void {
  door.db?.db.close();
  door.db = null;
}

/** Forgets the keys in memory; what is in flight fails instead of finishing later. */
export function forgetOpen(door: Door): void {
  door.open?.store.close();
  door.open = null;
}

/** Puts the vault key where it survives the worker and not the browser, with its copy for the PIN. */
export async function keepKeys(door: Door, vaultId: Id, vaultKey: Bytes, lease: Lease): Promise<void> {
  const { local, session } = door.parts;
  await writeOpenKey(session, vaultId, { ...lease, key: toBase64(vaultKey) });
  const header = await readHeader(local, vaultId);
  const pinned = header && (await wrapForPin(vaultKey, header, lease).catch(() => null));
  if (pinned) await writePinKey(session, vaultId, pinned);
  else await dropPinKey(session, vaultId);
}

export async function dropKeys(door: Door, vaultId: Id): Promise<void> {
  await dropOpenKey(door.parts.session, vaultId);
  await dropPinKey(door.parts.session, vaultId);
}
