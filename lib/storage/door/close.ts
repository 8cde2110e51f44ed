import type { Id } from '@/lib/domain/records/base';
import { dropPinKey, readPinKey } from '../pin';
import { changePointer, readPointer } from '../pointer';
import { dropOpenKey, hasRunOut, isStale, readOpenKey } from '../session-key';
import { moveLease } from './admit';
import { notePending } from './pending';
import { closeDatabase, type Door, dropKeys, forgetOpen } from './state';

/** Takes the open key away and leaves the PIN's; without a PIN that is a lock. */
export async function restNow(door: Door, vaultId: Id): Promise<void> {
  const { local, session, clock } = door.parts;
  const kept = await readOpenKey(session, vaultId);
  if (door.open?.vaultId === vaultId) forgetOpen(door);
  await dropOpenKey(session, vaultId);
  if (kept) await notePending(local, vaultId, { verb: 'rested', at: clock.now(), byId: kept.memberId });
}

export async function lockNow(door: Door, vaultId: Id): Promise<void> {
  const { local, session, clock } = door.parts;
  const kept = (await readOpenKey(session, vaultId)) ?? (await readPinKey(session, vaultId));
  if (door.open?.vaultId === vaultId) forgetOpen(door);
  await dropKeys(door, vaultId);
  if (kept) await notePending(local, vaultId, { verb: 'locked', at: clock.now(), byId: kept.memberId });
}

/** Locks what was open too long, or whose clock ran backwards. */
export async function enforceLease(door: Door, vaultId: Id): Promise<void> {
  const { session, clock } = door.parts;
  const now = clock.now();
  const lease = (await readOpenKey(session, vaultId)) ?? (await readPinKey(session, vaultId));
  if (!lease) return;
  if (hasRunOut(lease, now)) await lockNow(door, vaultId);
  else if (isStale(lease, now)) await moveLease(door, vaultId, { seenAt: now });
}

/** Keeps the damaged database where it is, points nowhere, and keeps its header: slots are never thrown away here. */
export async function startOver(door: Door): Promise<void> {
  const { local, session, clock } = door.parts;
  const { real, aside } = await readPointer(local);
  if (real === null) return;
  if (door.open?.vaultId === real) forgetOpen(door);
  if (door.db?.vaultId === real) closeDatabase(door);
  await dropOpenKey(session, real);
  await dropPinKey(session, real);
  await changePointer(local, { real: null, aside: [...aside, { vaultId: real, at: clock.now() }] });
  door.unwell = null;
}
