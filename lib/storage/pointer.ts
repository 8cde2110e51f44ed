import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';

/** Which databases are in use. A database cannot be renamed, so starting over points elsewhere. */
export interface Pointer {
  real: Id | null;
  /** The throw-away one; while it is here it is the one in use. */
  sample: Id | null;
  /** Damaged databases that were kept; their headers are kept too. */
  aside: { vaultId: Id; at: Instant }[];
}

const key = 'vault.pointer';

export async function readPointer(local: Area): Promise<Pointer> {
  return (await local.get<Pointer>(key)) ?? { real: null, sample: null, aside: [] };
}

export async function changePointer(local: Area, change: Partial<Pointer>): Promise<void> {
  await local.set(key, { ...(await readPointer(local)), ...change });
}
