import type { Id } from '@/lib/domain/records/base';
import { type Bytes, fromBase64, toBase64, utf8 } from './bytes';
import { canonical } from './canonical';
import { type Calibrate, newStretch, type Stretch, stretched } from './passphrase';
import { openBytes, sealBytes } from './seal';

/** The vault key, wrapped once for one secret: a member's passphrase or the printed recovery code. */
export interface Slot {
  kind: 'member' | 'recovery';
  /** Whom the secret opens the vault as. */
  memberId: Id;
  stretch: Stretch;
  /** Base64. */
  wrapped: string;
}

type Lock = Pick<Slot, 'kind' | 'memberId'> & { vaultId: Id };

export async function wrapSlot(vaultKey: Bytes, lock: Lock, secret: string, measure: Calibrate): Promise<Slot> {
  const stretch = await newStretch(measure);
  const key = await wrappingKey(await stretched(secret, stretch));
  const wrapped = await sealBytes(key, surroundings(lock, stretch), vaultKey);
  return { kind: lock.kind, memberId: lock.memberId, stretch, wrapped: toBase64(wrapped) };
}

/** Null when the secret is not the slot's. */
export async function openSlot(slot: Slot, vaultId: Id, secret: string): Promise<Bytes | null> {
  const key = await wrappingKey(await stretched(secret, slot.stretch));
  try {
    return await openBytes(key, surroundings({ ...slot, vaultId }, slot.stretch), fromBase64(slot.wrapped));
  } catch {
    return null;
  }
}

export async function wrappingKey(bits: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

// The iterations are part of it: turning them down in the header makes the slot useless, not weak.
function surroundings({ kind, memberId, vaultId }: Lock, stretch: Stretch): Bytes {
  return utf8(canonical({ slot: kind, memberId, vaultId, stretch: { ...stretch } }));
}
