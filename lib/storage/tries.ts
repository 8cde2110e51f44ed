import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';

export const freeTries = 5;
const firstWaitMs = 30_000;
const longestWaitMs = 15 * 60_000;

/** Wrong secrets since the last unlock; survives worker and browser, and is told in the history at the next unlock. */
export interface Tries {
  /** Passphrases and recovery codes: these slow down. */
  wrong: number;
  /** PINs: five of them lock. */
  wrongPins: number;
  lastAt: Instant;
  retryAt?: Instant;
}

const triesKey = (vaultId: Id) => `vault.${vaultId}.tries`;

export async function readTries(local: Area, vaultId: Id): Promise<Tries | null> {
  return (await local.get<Tries>(triesKey(vaultId))) ?? null;
}

/** The earliest instant at which another secret is accepted; null is now. A clock turned back gains nothing. */
export function mustWaitUntil(tries: Tries | null, now: Instant): Instant | null {
  return tries?.retryAt !== undefined && now < tries.retryAt ? tries.retryAt : null;
}

export async function countWrong(local: Area, vaultId: Id, now: Instant): Promise<Tries> {
  const old = await readTries(local, vaultId);
  const wrong = (old?.wrong ?? 0) + 1;
  const beyond = wrong - freeTries;
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(beyond, 10));
  const retry = beyond >= 0 ? { retryAt: now + wait } : {};
  const tries: Tries = { wrong, wrongPins: old?.wrongPins ?? 0, lastAt: now, ...retry };
  await local.set(triesKey(vaultId), tries);
  return tries;
}

export async function countWrongPin(local: Area, vaultId: Id, now: Instant): Promise<void> {
  const old = await readTries(local, vaultId);
  const tries: Tries = { wrong: 0, ...old, wrongPins: (old?.wrongPins ?? 0) + 1, lastAt: now };
  await local.set(triesKey(vaultId), tries);
}

export async function forgetTries(local: Area, vaultId: Id): Promise<void> {
  await local.remove(triesKey(vaultId));
}
