import type { Bytes } from '../bytes';
import { type Header, writeHeader } from '../header';
import { VaultClosed } from '../keys';
import {
  calibrate,
  isStrongEnough,
  isWholeRecoveryCode,
  normalisePassphrase,
  normaliseRecoveryCode,
} from '../passphrase';
import { openSlot, type Slot, wrapSlot } from '../slots';
import type { NewSecret, UnlockResult } from '../vault';
import { tell, tellPending } from './pending';
import type { Door } from './state';
import { refuseWrong, withHeader } from './with-header';

export function isGood({ kind, secret }: NewSecret): boolean {
  return kind === 'member' ? isStrongEnough(secret) : isWholeRecoveryCode(secret);
}

/** The header with a fresh slot in the place of the member's old one of that kind, which opens nothing any more. */
export async function withSecret(
  door: Door,
  header: Header,
  vaultKey: Bytes,
  memberId: Slot['memberId'],
  { kind, secret }: NewSecret,
): Promise<Header> {
  const { vaultId, slots } = header;
  const plain = kind === 'member' ? normalisePassphrase(secret) : normaliseRecoveryCode(secret);
  const fresh = await wrapSlot(vaultKey, { kind, memberId, vaultId }, plain, door.parts.calibrate ?? calibrate);
  return { ...header, slots: [...slots.filter((one) => one.kind !== kind || one.memberId !== memberId), fresh] };
}

/**
 * Another passphrase or recovery code for who has the vault open, once the present passphrase was typed again. Told in
 * the history before it takes effect: a change that nobody could write down does not happen.
 */
export async function changeSecret(door: Door, passphrase: string, wanted: NewSecret): Promise<UnlockResult> {
  if (!isGood(wanted)) return { kind: 'refused', why: 'weak-passphrase' };
  return withHeader(door, async (header) => {
    const { open } = door;
    if (open?.vaultId !== header.vaultId) throw new VaultClosed('a secret is changed while the vault is open');
    const { memberId } = open.lease;
    const mine = header.slots.find((one) => one.kind === 'member' && one.memberId === memberId);
    const vaultKey = mine && (await openSlot(mine, header.vaultId, normalisePassphrase(passphrase)));
    if (!vaultKey) return refuseWrong(door, header.vaultId, 'wrong-passphrase');
    const changed = await withSecret(door, header, vaultKey, memberId, wanted);
    await tellPending(door, open);
    const secret = wanted.kind === 'member' ? 'passphrase' : 'recovery-code';
    if (!(await tell(door, open, { verb: 'settings-changed', byId: memberId, facts: { secret } }))) {
      throw new Error('the change of a secret could not be written down');
    }
    await writeHeader(door.parts.local, changed);
    return { kind: 'open', store: open.store, memberId };
  });
}
