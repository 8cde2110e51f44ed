import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import { createVaultDoor } from '@/lib/storage/open-vault';
import type { VaultParts } from '@/lib/storage/parts';
import type { Store } from '@/lib/storage/store';
import type { NewVault, Vault } from '@/lib/storage/vault';

// Every unlock stretches its passphrase 600,000 times, as it must; a busy machine needs its time for that.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const passphrase = 'copper lantern quiet meadow';
export const recoveryCode = 'K7QM-2XRD-9TVB-4HWN-6PLC';
export const pin = '4826';
export const newVault: NewVault = {
  practiceName: 'Test Practice',
  zone: 'America/Denver',
  memberName: 'Casey',
  passphrase,
  recoveryCode,
  pin,
};

/** 10:00 in Denver on a Monday. */
export const monday: Instant = Date.parse('2026-03-02T17:00:00Z');

export interface MapArea extends Area {
  values: Map<string, string>;
}

export function mapArea(): MapArea {
  const values = new Map<string, string>();
  return {
    values,
    async get<T>(key: string) {
      const text = values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as T);
    },
    async set(key, value) {
      values.set(key, JSON.stringify(value));
    },
    async remove(key) {
      values.delete(key);
    },
  };
}

export interface Computer {
  local: MapArea;
  session: MapArea;
  indexedDb: IDBFactory;
  clock: { at: Instant; now(): Instant };
  newId(): Id;
  /** Another worker on the same computer: nothing of the old one's memory. */
  worker(): Vault;
  /** The browser was closed: the session area is empty. */
  restartBrowser(): Vault;
}

/** One computer with its disk; workers come and go on it. */
export function makeComputer(): Computer {
  let count = 0;
  const clock = {
    at: monday,
    now: () => clock.at,
  };
  const computer: Computer = {
    local: mapArea(),
    session: mapArea(),
    indexedDb: new IDBFactory(),
    clock,
    newId: () => `id-${String(++count).padStart(8, '0')}`,
    worker: () => createVaultDoor(partsOf(computer)),
    restartBrowser: () => {
      computer.session = mapArea();
      return computer.worker();
    },
  };
  return computer;
}

export function partsOf({ local, session, indexedDb, clock, newId }: Computer): VaultParts {
  return { local, session, indexedDb, clock, newId, calibrate: async () => 600_000 };
}

export async function openVault(computer: Computer): Promise<{ vault: Vault; store: Store; memberId: Id }> {
  const vault = computer.worker();
  const result = await vault.create(newVault);
  if (result.kind !== 'open') throw new Error(`not open: ${JSON.stringify(result)}`);
  return { vault, store: result.store, memberId: result.memberId };
}
