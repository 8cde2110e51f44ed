import type { TableName } from '@/lib/domain/records/table';
import { kindOf } from '@/lib/platform/log-door';
import { checkShapes } from './change-set';
import { failureOf } from './failure';
import { setCanary } from './head';
import { isConflict, type Prepared, prepare } from './prepare';
import { Stopped } from './sealing';
import type { Change, Committed, CommitWatch } from './store';
import { readSettings, type StoreCore } from './store-core';
import { write } from './write';

// Somebody else's commit between preparing and writing is rare: one worker writes. It is never a lost update.
const attempts = 10;

/** The one way to write: prepared and encrypted first, then everything or nothing in one strict transaction. */
export async function commit(core: StoreCore, change: Change, watch?: CommitWatch): Promise<Committed> {
  checkShapes(change);
  return core.inLine(() => commitInTurn(core, change, watch));
}

async function commitInTurn(core: StoreCore, change: Change, watch?: CommitWatch): Promise<Committed> {
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const prepared = await prepare(core, change, watch);
      if (isConflict(prepared)) return prepared;
      if (watch && !watch.goesOn(true)) throw new Stopped();
      if (await write(core.db, prepared)) return await acknowledge(core, prepared);
      core.directory.forget();
    }
    return { kind: 'failed', why: 'storage-failed' };
  } catch (error) {
    if (error instanceof TypeError) throw error;
    core.directory.forget();
    if (error instanceof Stopped) return { kind: 'stopped' };
    return { kind: 'failed', why: failureOf(error) };
  }
}

async function acknowledge(core: StoreCore, { head, packs, rows }: Prepared): Promise<Committed> {
  packs.keep();
  core.seq = head.n;
  // The canary may be behind: what is stored is stored, even if this fails.
  await setCanary(core.local, head).catch(told(core, 'canary-not-written', head.n));
  const tables = new Set<TableName>(rows.keys());
  if (tables.has('settings')) {
    const settings = await readSettings(core).catch(told(core, 'settings-not-read', head.n));
    if (settings) await core.settingsChanged(settings).catch(told(core, 'settings-not-followed', head.n));
  }
  return { kind: 'ok', seq: head.n, tables };
}

function told({ log }: StoreCore, code: string, commit: number) {
  return (fault: unknown) => log.fault(code, { commit, kind: kindOf(fault) });
}
