import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '@/lib/services/context';
import { type Keyring, openKeyring } from '@/lib/storage/keys';
import { createVaultDoor } from '@/lib/storage/open-vault';
import { databaseName, type VaultParts } from '@/lib/storage/parts';
import type { Store } from '@/lib/storage/store';
import type { Vault } from '@/lib/storage/vault';
import { practiceBatches } from '../dataset';

export const today = '2026-04-16';
const zone = 'America/Denver';
const now = Date.UTC(2026, 3, 16, 16, 12);
export const passphrase = 'copper lantern quiet meadow';

export interface Office {
  context: CoreContext;
  vault: Vault;
  store: Store;
  keys: Keyring;
  dbName: string;
  /** As the worker finds it after it was stopped: the database to be opened, nothing in memory. */
  awakened(): CoreContext;
}

function memoryArea(): Area {
  const values = new Map<string, string>();
  return {
    get: async <T>(key: string) => JSON.parse(values.get(key) ?? 'null') ?? (undefined as T | undefined),
    set: async (key, value) => void values.set(key, JSON.stringify(value)),
    remove: async (key) => void values.delete(key),
  };
}

/** A vault in this page's own IndexedDB, filled through the commit door. */
export async function openOffice(patients: number): Promise<Office & { fillMs: number; rows: number }> {
  const parts: VaultParts = {
    local: memoryArea(),
    session: memoryArea(),
    clock: { now: () => now },
    newId: () => crypto.randomUUID(),
    dbPrefix: `bench-${patients}`,
    calibrate: async () => 600_000,
  };
  const vault = createVaultDoor(parts);
  const names = { practiceName: 'Bench Practice', memberName: 'Rosa', zone };
  const made = await vault.create({ ...names, passphrase, recoveryCode: 'K7QM-2XRD-9TVB-4HWN-6PLC', pin: '' });
  if (made.kind !== 'open') throw new Error(`not open: ${JSON.stringify(made)}`);
  const from = performance.now();
  const rows = await fill(made.store, patients, made.memberId);
  const fillMs = performance.now() - from;
  const { vaultId } = made.store;
  const open = await parts.session.get<{ key: string }>(`vault.${vaultId}.open`);
  const raw = Uint8Array.from(atob(open?.key ?? ''), (letter) => letter.charCodeAt(0));
  const contextOf = (door: Vault) => ({ ...parts, vault: door, changed: () => undefined }) as unknown as CoreContext;
  const context = contextOf(vault);
  const awakened = () => contextOf(createVaultDoor(parts));
  const keys = await openKeyring(raw, vaultId);
  const dbName = databaseName(parts, vaultId);
  return { context, vault, store: made.store, keys, dbName, awakened, fillMs, rows };
}

async function fill(store: Store, patients: number, memberId: string): Promise<number> {
  let rows = 0;
  for (const edits of practiceBatches({ patients, seed: 7, today, zone, memberId })) {
    const told = { id: crypto.randomUUID(), at: now, byId: memberId, patientIds: [], facts: {} };
    const done = await store.commit({ ...told, verb: 'report-imported', edits });
    if (done.kind !== 'ok') throw new Error(`not filled: ${JSON.stringify(done)}`);
    rows += edits.length;
  }
  return rows;
}

export function must<T>(answer: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!answer.ok) throw new Error(`refused: ${answer.error}`);
  return answer.value;
}
