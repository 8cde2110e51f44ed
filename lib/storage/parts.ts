import type { Id } from '@/lib/domain/records/base';
import type { Area } from '@/lib/platform/area';
import type { Clock } from '@/lib/platform/clock';
import type { LogDoor } from '@/lib/platform/log-door';
import type { Calibrate } from './passphrase';

/** What the vault door is built from. */
export interface VaultParts {
  /** `storage.local`: pointer, header with wrapped keys, canary, wrong tries. */
  local: Area;
  /** `storage.session`: the open key, or the one the PIN wraps. Gone with the browser. */
  session: Area;
  clock: Clock;
  newId(): Id;
  /** Absent where nobody reads it. */
  log?: LogDoor;
  indexedDb?: IDBFactory;
  /** Databases are called `<prefix>-<vaultId>`. */
  dbPrefix?: string;
  /** How many iterations take about 300 ms here; never below the minimum whatever it says. */
  calibrate?: Calibrate;
}

export function databaseName(parts: VaultParts, vaultId: Id): string {
  return `${parts.dbPrefix ?? 'casecue'}-${vaultId}`;
}

export function factoryOf(parts: VaultParts): IDBFactory {
  return parts.indexedDb ?? globalThis.indexedDB;
}
