import type { Id } from '@/lib/domain/records/base';
import { type Header, readHeader, writeHeader } from '../header';
import { calibrate, isStrongEnough, normalisePassphrase, normaliseRecoveryCode } from '../passphrase';
import { isPin, openWithPin, readPinKey, writePinKey } from '../pin';
import { readPointer } from '../pointer';
import { hasRunOut } from '../session-key';
import { openSlot, wrapSlot } from '../slots';
import { countWrong, countWrongPin, freeTries, mustWaitUntil, readTries } from '../tries';
import type { UnlockResult } from '../vault';
import { admit } from './admit';
import { lockNow } from './close';
import type { Door } from './state';

type Refused = Extract<UnlockResult, { kind: 'refused' }>;

const damaged: UnlockResult = { kind: 'recovery', cause: 'damaged' };

/** Tries the passphrase on every member's slot. */
export async function unlock(door: Door, passphrase: string): Promise<UnlockResult> {
  return withHeader(door, async (header) => {
    for (const slot of header.slots.filter((one) => one.kind === 'member')) {
      const vaultKey = await openSlot(slot, header.vaultId, normalisePassphrase(passphrase));
      if (vaultKey) return admit(door, header.vaultId, vaultKey, { memberId: slot.memberId, verb: 'unlocked' });
    }
    return refuseWrong(door, header.vaultId, 'wrong-passphrase');
  });
}

/** Break-glass: the printed code opens once more and a new passphrase takes the old one's place; the PIN goes too. */
export async function recover(door: Door, code: string, newPassphrase: string): Promise<UnlockResult> {
  if (!isStrongEnough(newPassphrase)) return { kind: 'refused', why: 'weak-passphrase' };
  return withHeader(door, async (header) => {
    const { local, calibrate: measure = calibrate } = door.parts;
    const { vaultId } = header;
    for (const slot of header.slots.filter((one) => one.kind === 'recovery')) {
      const vaultKey = await openSlot(slot, vaultId, normaliseRecoveryCode(code));
      if (!vaultKey) continue;
      const { memberId } = slot;
      const lock = { kind: 'member', memberId, vaultId } as const;
      const fresh = await wrapSlot(vaultKey, lock, normalisePassphrase(newPassphrase), measure);
      const others = header.slots.filter((one) => one.kind !== 'member' || one.memberId !== memberId);
      const { [memberId]: _, ...pins } = header.pins;
      await writeHeader(local, { ...header, slots: [fresh, ...others], pins });
      return admit(door, vaultId, vaultKey, { memberId, verb: 'recovered' });
    }
    return refuseWrong(door, vaultId, 'wrong-code');
  });
}

/** Opens a resting vault. The try is counted before it is made: a worker that dies gives none back. */
export async function unlockWithPin(door: Door, pin: string): Promise<UnlockResult> {
  const { local, session, clock } = door.parts;
  const vaultId = (await readPointer(local)).real;
  const pinned = vaultId === null ? null : await readPinKey(session, vaultId);
  if (vaultId === null || !pinned) return { kind: 'refused', why: 'no-pin' };
  if (hasRunOut(pinned, clock.now())) {
    await lockNow(door, vaultId);
    return { kind: 'refused', why: 'no-pin' };
  }
  const triesLeft = pinned.triesLeft - 1;
  await writePinKey(session, vaultId, { ...pinned, triesLeft });
  const vaultKey = isPin(pin) ? await openWithPin(pinned, vaultId, pin) : null;
  if (vaultKey) {
    const { memberId, openedAt } = pinned;
    return admit(door, vaultId, vaultKey, { memberId, verb: 'unlocked', openedAt });
  }
  await countWrongPin(local, vaultId, clock.now());
  if (triesLeft <= 0) await lockNow(door, vaultId);
  return { kind: 'refused', why: 'wrong-pin', triesLeft: Math.max(0, triesLeft) };
}

async function withHeader(door: Door, open: (header: Header) => Promise<UnlockResult>): Promise<UnlockResult> {
  const { local, clock } = door.parts;
  const vaultId = (await readPointer(local)).real;
  if (vaultId === null) throw new Error('no vault to unlock');
  if (door.unwell?.vaultId === vaultId) return { kind: 'recovery', cause: door.unwell.cause };
  const retryAt = mustWaitUntil(await readTries(local, vaultId), clock.now());
  if (retryAt !== null) return { kind: 'refused', why: 'too-soon', retryAt };
  const header = await readHeader(local, vaultId);
  if (header) return open(header);
  door.unwell = { vaultId, cause: 'damaged' };
  return damaged;
}

async function refuseWrong(door: Door, vaultId: Id, why: 'wrong-passphrase' | 'wrong-code'): Promise<Refused> {
  const { retryAt, wrong } = await countWrong(door.parts.local, vaultId, door.parts.clock.now());
  const triesLeft = Math.max(0, freeTries - wrong);
  return { kind: 'refused', why, triesLeft, ...(retryAt === undefined ? {} : { retryAt }) };
}
