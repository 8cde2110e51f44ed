import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import type { Slot } from './slots';

/** Everything needed to try a secret. Without its slots a vault is gone for good. */
export interface Header {
  format: 1;
  vaultId: Id;
  createdAt: Instant;
  slots: Slot[];
  /** Per member: what re-wraps the vault key for the PIN after an unlock, sealed by the vault itself. */
  pins: Record<Id, string>;
}

const headerKey = (vaultId: Id) => `vault.${vaultId}.header`;

export async function readHeader(local: Area, vaultId: Id): Promise<Header | null> {
  return (await local.get<Header>(headerKey(vaultId))) ?? null;
}

export async function writeHeader(local: Area, header: Header): Promise<void> {
  await local.set(headerKey(header.vaultId), header);
}

export async function dropHeader(local: Area, vaultId: Id): Promise<void> {
  await local.remove(headerKey(vaultId));
}
