import { type Header, writeHeader } from '../header';
import { normalisePassphrase, normaliseRecoveryCode } from '../passphrase';
import { isPin, openWithPin, readPinKey, writePinKey } from '../pin';
import { readPointer } from '../pointer';
import { hasRunOut } from '../session-key';
import { openSlot } from '../slots';
import { countWrongPin } from '../tries';
import type { UnlockResult } from '../vault';
import { admit } from './admit';
import { lockNow } from './close';
import { isGood, withSecret } from './secrets';
import type { Door } from './state';
import { refuseWrong, withHeader } from './with-header';

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

/**
 * Break-glass: the printed code opens this once. A new passphrase takes the old one's place and a new code that of the
 * used one; the PIN goes too.
 */
export async function recover(door: Door, code: string, newPassphrase: string, newCode: string): Promise<UnlockResult> {
  const fresh = [
    { kind: 'member', secret: newPassphrase },
    { kind: 'recovery', secret: newCode },
  ] as const;
  if (!fresh.every(isGood)) return { kind: 'refused', why: 'weak-passphrase' };
  return withHeader(door, async (header) => {
    const { vaultId } = header;
    for (const slot of header.slots.filter((one) => one.kind === 'recovery')) {
      const vaultKey = await openSlot(slot, vaultId, normaliseRecoveryCode(code));
      if (!vaultKey) continue;
      const { memberId } = slot;
      const { [memberId]: _, ...pins } = header.pins;
      let changed: Header = { ...header, pins };
      for (const one of fresh) changed = await withSecret(door, changed, vaultKey, memberId, one);
      await writeHeader(door.parts.local, changed);
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
