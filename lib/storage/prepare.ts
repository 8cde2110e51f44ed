import type { Activity } from '@/lib/domain/records/activity';
import type { RuleEnv } from '@/lib/domain/records/dossier';
import type { Settings } from '@/lib/domain/records/practice';
import type { TableName } from '@/lib/domain/records/table';
import { sealActivity } from './activity-rows';
import { nextLink, noSums } from './chain';
import { type Conflict, type Settled, settle } from './change-set';
import type { PreparedPacks } from './directory';
import { firstHead, type Head, readHead } from './head';
import { outgoingOf, packsFor, sealAll } from './outgoing';
import { homesOf, type PreparedHomes } from './outgoing-homes';
import { readRollup, sealRollup } from './rollup-row';
import type { ActivityPartRow, ActivityRow, MetaRow, Row } from './rows';
import { sealingOf } from './sealing';
import type { Change, CommitWatch } from './store';
import { readSettings, type StoreCore } from './store-core';
import { loadWorld, reweigh, touchesHouseholds, type World } from './world';

/** Everything encrypted and ready; `write` needs no key any more. */
export interface Prepared {
  /** The commit this was prepared upon; writing is refused when it is no longer the newest. */
  upon: number;
  head: Head;
  rows: Map<TableName, Row[]>;
  packs: PreparedPacks;
  homes: PreparedHomes;
  rollup: MetaRow | null;
  activity: ActivityRow;
  parts: ActivityPartRow[];
}

export function isConflict(outcome: Prepared | Conflict): outcome is Conflict {
  return 'kind' in outcome;
}

export async function prepare(core: StoreCore, change: Change, watch?: CommitWatch): Promise<Prepared | Conflict> {
  const { db, keys } = core;
  const old = (await readHead(db)) ?? firstHead(keys.vaultId);
  const settled = await settle(db, change.edits, change.at);
  if (!Array.isArray(settled)) return settled;
  const world = touchesHouseholds(settled) ? await loadWorld(db, keys, settled, await envAfter(core, settled)) : null;
  const packs = await packsFor(core.directory, settled);
  const out = await outgoingOf(keys, settled, world, packs);
  const counted = sealingOf(out.length + change.edits.length, watch);
  const rows = await sealAll(keys, out, counted);
  const sealed = await sealActivity(keys, old.n + 1, activityOf(change, settled), counted);
  const mac = await nextLink(keys, old.mac, sealed.row, sealed.row.sums ?? noSums);
  return {
    upon: old.n,
    head: { ...old, n: old.n + 1, mac },
    rows,
    packs,
    homes: await homesOf(keys, old.n + 1, settled, world),
    rollup: world ? await nextRollup(core, old.n + 1, world) : null,
    activity: { ...sealed.row, mac },
    parts: sealed.parts,
  };
}

async function nextRollup({ db, keys }: StoreCore, turn: number, world: World): Promise<MetaRow> {
  return sealRollup(keys, turn, reweigh(await readRollup(db, keys), world));
}

/** The rules see the settings as they will be. */
async function envAfter(core: StoreCore, settled: Settled[]): Promise<RuleEnv> {
  const edited = settled.find((one) => one.table === 'settings')?.after as Settings | undefined;
  const settings = edited ?? (await readSettings(core));
  if (!settings) throw new TypeError('patients before settings');
  return { now: core.clock.now(), settings };
}

function activityOf(change: Change, settled: Settled[]): Activity {
  const edits = change.edits.map((edit, i) => {
    const rev = settled[i]?.after.rev ?? 0;
    return { ...edit, after: edit.after && { ...edit.after, rev } };
  });
  return { ...change, edits };
}
