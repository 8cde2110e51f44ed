import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';

/** What an unlocked or resting vault keeps in `storage.session`; both kinds know how long they may live. */
export interface Lease {
  memberId: Id;
  openedAt: Instant;
  /** The latest time seen; a clock behind it was turned back. */
  seenAt: Instant;
  lockHours: number;
}

/** The vault key itself, base64. */
export interface OpenKey extends Lease {
  key: string;
}

const backwardsMs = 5 * 60_000;
const seenEveryMs = 30_000;
const hourMs = 3_600_000;
const openKey = (vaultId: Id) => `vault.${vaultId}.open`;

export async function readOpenKey(session: Area, vaultId: Id): Promise<OpenKey | null> {
  return (await session.get<OpenKey>(openKey(vaultId))) ?? null;
}

export async function writeOpenKey(session: Area, vaultId: Id, key: OpenKey): Promise<void> {
  await session.set(openKey(vaultId), key);
}

export async function dropOpenKey(session: Area, vaultId: Id): Promise<void> {
  await session.remove(openKey(vaultId));
}

/** Too long open, or the clock was turned back by more than a few minutes. */
export function hasRunOut(lease: Lease, now: Instant): boolean {
  return now < lease.seenAt - backwardsMs || now - lease.openedAt >= lease.lockHours * hourMs;
}

/** Whether the time last seen is worth writing again. */
export function isStale(lease: Lease, now: Instant): boolean {
  return now - lease.seenAt >= seenEveryMs;
}

/** Neither run out nor due to be written again. */
export function isFresh(lease: Lease, now: Instant): boolean {
  return !hasRunOut(lease, now) && !isStale(lease, now);
}
