import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';

const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;

/** Wrong secrets since the last unlock; survives worker and browser, and is told in the history at the next unlock. */
export interface Tries {
  wrong: number;
  lastAt: Instant;
  retryAt?: Instant;
}

const triesKey = (vaultId: Id) => `vault.${vaultId}.tries`;

export async function readTries(local: Area, vaultId: Id): Promise<Tries | null> {
  return (await local.get<Tries>(triesKey(vaultId))) ?? null;
}

/** The earliest instant at which another secret is accepted; null is now. Turning the clock back only waits longer. */
export function mustWaitUntil(tries: Tries | null, now: Instant): Instant | null {
  if (tries?.retryAt === undefined) return null;
  return now < tries.retryAt ? tries.retryAt : null;
}

export async function countWrong(local: Area, vaultId: Id, now: Instant): Promise<Tries> {
  const wrong = ((await readTries(local, vaultId))?.wrong ?? 0) + 1;
  const beyond = wrong - freeTries;
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(beyond, 10));
  const tries: Tries = { wrong, lastAt: now, ...(beyond >= 0 ? { retryAt: now + wait } : {}) };
  await local.set(triesKey(vaultId), tries);
  return tries;
}

export async function forgetTries(local: Area, vaultId: Id): Promise<void> {
  await local.remove(triesKey(vaultId));
}
