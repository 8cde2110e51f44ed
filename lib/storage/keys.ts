import type { Id } from '@/lib/domain/records/base';
import { type Bytes, randomBytes, utf8 } from './bytes';

/** What each sub-key is for; `pin` seals the key that a PIN re-wraps after an unlock. */
export type Purpose = 'records' | 'blind' | 'audit' | 'backup' | 'pin';

const algorithms = {
  cipher: { name: 'AES-GCM', length: 256 },
  mac: { name: 'HMAC', hash: 'SHA-256', length: 256 },
} as const;

/** 256 random bits: the root of everything in one vault. */
export function newVaultKey(): Bytes {
  return randomBytes(32);
}

/** HKDF-SHA-256 over the vault key, salted with the vault's id. Not extractable. */
export async function subKey(vaultKey: Bytes, vaultId: Id, purpose: Purpose): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', vaultKey, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: utf8(vaultId), info: utf8(`casecue/1/${purpose}`) };
  return purpose === 'blind' || purpose === 'audit'
    ? crypto.subtle.deriveKey(hkdf, root, algorithms.mac, false, ['sign'])
    : crypto.subtle.deriveKey(hkdf, root, algorithms.cipher, false, ['encrypt', 'decrypt']);
}

/** Thrown when something in flight meets a vault that was closed meanwhile. */
export class VaultClosed extends Error {
  override name = 'VaultClosed';
}

/** The keys of one open vault. After `drop` every use throws. */
export interface Keyring {
  readonly vaultId: Id;
  key(purpose: 'records' | 'blind' | 'audit'): CryptoKey;
  drop(): void;
  readonly dropped: boolean;
}

export async function openKeyring(vaultKey: Bytes, vaultId: Id): Promise<Keyring> {
  const [records, blind, audit] = await Promise.all([
    subKey(vaultKey, vaultId, 'records'),
    subKey(vaultKey, vaultId, 'blind'),
    subKey(vaultKey, vaultId, 'audit'),
  ]);
  let keys: Record<'records' | 'blind' | 'audit', CryptoKey> | null = { records, blind, audit };
  return {
    vaultId,
    key(purpose) {
      if (!keys) throw new VaultClosed(`vault ${vaultId} is closed`);
      return keys[purpose];
    },
    drop() {
      keys = null;
    },
    get dropped() {
      return keys === null;
    },
  };
}
