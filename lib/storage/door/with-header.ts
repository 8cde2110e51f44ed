import type { Id } from '@/lib/domain/records/base';
import { type Header, readHeader } from '../header';
import { readPointer } from '../pointer';
import { countWrong, freeTries, mustWaitUntil, readTries } from '../tries';
import type { UnlockResult } from '../vault';
import type { Door } from './state';

type Refused = Extract<UnlockResult, { kind: 'refused' }>;

/** Tries a secret on the real vault's slots, unless too many wrong ones came before. */
export async function withHeader(door: Door, open: (header: Header) => Promise<UnlockResult>): Promise<UnlockResult> {
  const { local, clock } = door.parts;
  const vaultId = (await readPointer(local)).real;
  if (vaultId === null) throw new Error('no vault to unlock');
  if (door.unwell?.vaultId === vaultId) return { kind: 'recovery', cause: door.unwell.cause };
  const retryAt = mustWaitUntil(await readTries(local, vaultId), clock.now());
  if (retryAt !== null) return { kind: 'refused', why: 'too-soon', retryAt };
  const header = await readHeader(local, vaultId);
  if (header) return open(header);
  door.unwell = { vaultId, cause: 'damaged' };
  return { kind: 'recovery', cause: 'damaged' };
}

export async function refuseWrong(door: Door, vaultId: Id, why: 'wrong-passphrase' | 'wrong-code'): Promise<Refused> {
  const { retryAt, wrong } = await countWrong(door.parts.local, vaultId, door.parts.clock.now());
  const triesLeft = Math.max(0, freeTries - wrong);
  return { kind: 'refused', why, triesLeft, ...(retryAt === undefined ? {} : { retryAt }) };
}
