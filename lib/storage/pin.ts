import type { Id } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import { type Bytes, fromBase64, textOf, toBase64, utf8 } from './bytes';
import { canonical } from './canonical';
import type { Header } from './header';
import { subKey } from './keys';
import { type Calibrate, newStretch, type Stretch, stretched } from './passphrase';
import { openBytes, sealBytes } from './seal';
import type { Lease } from './session-key';
import { wrappingKey } from './slots';

export const pinTries = 5;

/** The vault key wrapped by the PIN. In `storage.session` only: on the disk a PIN would be guessed in seconds. */
export interface PinKey extends Lease {
  stretch: Stretch;
  wrapped: string;
  triesLeft: number;
}

/** Lets an unlock by passphrase bring the PIN back without asking for it; readable with the vault key only. */
interface PinMaterial {
  stretch: Stretch;
  bits: string;
}

const pinKey = (vaultId: Id) => `vault.${vaultId}.pin`;
const pinShape = /^\d{4,12}$/;

export function isPin(pin: string): boolean {
  return pinShape.test(pin);
}

export async function readPinKey(session: Area, vaultId: Id): Promise<PinKey | null> {
  return (await session.get<PinKey>(pinKey(vaultId))) ?? null;
}

export async function writePinKey(session: Area, vaultId: Id, key: PinKey): Promise<void> {
  await session.set(pinKey(vaultId), key);
}

export async function dropPinKey(session: Area, vaultId: Id): Promise<void> {
  await session.remove(pinKey(vaultId));
}

/** For the header: the PIN's stretched bits, sealed by the vault. */
export async function sealPin(vaultKey: Bytes, vaultId: Id, pin: string, measure: Calibrate): Promise<string> {
  if (!isPin(pin)) throw new TypeError('a PIN is 4 to 12 digits');
  const stretch = await newStretch(measure);
  const material: PinMaterial = { stretch, bits: toBase64(await stretched(pin, stretch)) };
  const key = await subKey(vaultKey, vaultId, 'pin');
  return toBase64(await sealBytes(key, utf8('pin'), utf8(JSON.stringify(material))));
}

/** Wraps the vault key for the member's PIN; null when none is set. */
export async function wrapForPin(vaultKey: Bytes, header: Header, lease: Lease): Promise<PinKey | null> {
  const sealed = header.pins[lease.memberId];
  if (sealed === undefined) return null;
  const sealKey = await subKey(vaultKey, header.vaultId, 'pin');
  const material = JSON.parse(textOf(await openBytes(sealKey, utf8('pin'), fromBase64(sealed)))) as PinMaterial;
  const key = await wrappingKey(fromBase64(material.bits));
  const wrapped = await sealBytes(key, surroundings(header.vaultId, lease.memberId), vaultKey);
  const { memberId, openedAt, seenAt, lockHours } = lease;
  return {
    memberId,
    openedAt,
    seenAt,
    lockHours,
    stretch: material.stretch,
    wrapped: toBase64(wrapped),
    triesLeft: pinTries,
  };
}

/** Null when the PIN is wrong. */
export async function openWithPin(pinned: PinKey, vaultId: Id, pin: string): Promise<Bytes | null> {
  const key = await wrappingKey(await stretched(pin, pinned.stretch));
  try {
    return await openBytes(key, surroundings(vaultId, pinned.memberId), fromBase64(pinned.wrapped));
  } catch {
    return null;
  }
}

function surroundings(vaultId: Id, memberId: Id): Bytes {
  return utf8(canonical({ pin: memberId, vaultId }));
}
