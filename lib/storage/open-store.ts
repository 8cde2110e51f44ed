import { createQueue } from '@/lib/domain/queue';
import type { Settings } from '@/lib/domain/records/practice';
import type { Area } from '@/lib/platform/area';
import type { Clock } from '@/lib/platform/clock';
import type { LogDoor } from '@/lib/platform/log-door';
import { commit } from './commit';
import { openDirectory } from './directory';
import type { Keyring } from './keys';
import { openLedger } from './ledger';
import { activityReads } from './reads-activity';
import { listReads } from './reads-lists';
import { peopleReads } from './reads-people';
import { recordReads } from './reads-records';
import type { Database } from './schema';
import { staging } from './staging';
import type { Store } from './store';
import type { StoreCore } from './store-core';

export interface StoreParts {
  db: Database;
  keys: Keyring;
  local: Area;
  clock: Clock;
  log?: LogDoor | undefined;
  seq: number;
  settingsChanged?: (settings: Settings) => Promise<void>;
}

/** The unlocked store over an open database; `core` is for the vault door's own work. */
export function openStore(parts: StoreParts): { store: Store; core: StoreCore } {
  const core: StoreCore = {
    settingsChanged: async () => undefined,
    ...parts,
    log: parts.log ?? { fault: () => undefined },
    directory: openDirectory(parts.db, parts.keys),
    inLine: createQueue(),
  };
  const store: Store = {
    vaultId: parts.keys.vaultId,
    seq: () => core.seq,
    ...openLedger(parts.db),
    ...recordReads(core),
    ...listReads(core),
    ...peopleReads(core),
    ...activityReads(core),
    ...staging(core),
    commit: (change, watch) => commit(core, change, watch),
    close: () => {
      parts.keys.drop();
      core.directory.forget();
    },
  };
  return { store, core };
}
