import type { Id } from '@/lib/domain/records/base';
import { readCanary } from '../head';
import { readHeader } from '../header';
import { pinTries, readPinKey } from '../pin';
import { readPointer } from '../pointer';
import { readOpenKey } from '../session-key';
import { mustWaitUntil, readTries } from '../tries';
import type { VaultStatus } from '../vault';
import { enforceLease } from './close';
import { activeVault } from './sample';
import { type Door, databaseOf } from './state';

export async function statusOf(door: Door): Promise<VaultStatus> {
  const { vaultId, sample } = await activeVault(door);
  const canReturn = sample && (await readPointer(door.parts.local)).real !== null;
  const plain = { sample, canReturn, pinSet: false, pinTriesLeft: pinTries };
  if (vaultId === null) return { state: 'first-run', ...plain };
  const opened = await databaseOf(door, vaultId);
  if (opened.kind === 'unwell') {
    const expected = await expectedOf(door, vaultId);
    return { state: 'recovery', ...plain, recovery: { cause: opened.cause, ...(expected ? { expected } : {}) } };
  }
  if (!sample) await enforceLease(door, vaultId);
  return { ...plain, ...(await lockStatus(door, vaultId)) };
}

async function lockStatus(door: Door, vaultId: Id): Promise<Omit<VaultStatus, 'sample' | 'canReturn'>> {
  const { local, session, clock } = door.parts;
  const [kept, pinned] = [await readOpenKey(session, vaultId), await readPinKey(session, vaultId)];
  const retryAt = mustWaitUntil(await readTries(local, vaultId), clock.now());
  const migrating = door.open?.vaultId === vaultId ? door.open.migrating : null;
  return {
    state: kept ? 'open' : pinned ? 'resting' : 'locked',
    pinSet: Object.keys((await readHeader(local, vaultId))?.pins ?? {}).length > 0,
    pinTriesLeft: pinned?.triesLeft ?? pinTries,
    ...(retryAt === null ? {} : { retryAt }),
    ...(migrating ? { migrating } : {}),
  };
}

/** What the recovery screen can say about what should be there. */
async function expectedOf(door: Door, vaultId: Id) {
  const canary = await readCanary(door.parts.local, vaultId);
  return canary && { schema: canary.schema, commits: canary.n, vaultId: canary.vaultId };
}
