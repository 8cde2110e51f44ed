import type { Id } from '@/lib/domain/records/base';
import type { Tables } from '@/lib/domain/records/table';
import type { Settled } from './change-set';
import { isKeptWhole, sealHome } from './homes';
import { dossiersOf, type HouseholdTable, householdOf, isHouseholdTable } from './households';
import { inSlices } from './in-slices';
import type { Keyring } from './keys';
import type { HomeRow } from './rows';
import type { World } from './world';

export interface PreparedHomes {
  rows: HomeRow[];
  /** Households that are kept whole no longer. */
  gone: Id[];
}

const sealAtOnce = 500;

/** Every household in which a record was edited, as it will be. */
export async function homesOf(
  keys: Keyring,
  turn: number,
  settled: Settled[],
  world: World | null,
): Promise<PreparedHomes> {
  if (!world) return { rows: [], gone: [] };
  const after = dossiersOf(world.after);
  const edited = [...editedHouseholds(settled, world)].map((id) => ({ id, dossier: after.get(id) }));
  const kept = edited.flatMap(({ dossier }) => (dossier && isKeptWhole(dossier) ? [dossier] : []));
  const keptIds = new Set(kept.map((dossier) => dossier.householdId));
  const before = dossiersOf(world.before);
  const gone = edited.filter(({ id }) => before.has(id) && !keptIds.has(id)).map(({ id }) => id);
  return { rows: await inSlices(kept, sealAtOnce, (dossier) => sealHome(keys, dossier, world.since, turn)), gone };
}

/** Where the records were and where they will be. */
function editedHouseholds(settled: Settled[], { after }: World): Set<Id> {
  const found = new Set<Id>();
  for (const { table, row, after: record, gone } of settled) {
    if (!isHouseholdTable(table)) continue;
    const now = gone ? undefined : householdOf(after, table, record as Tables[HouseholdTable]);
    for (const id of [row?.householdId, now]) if (id !== undefined) found.add(id);
  }
  return found;
}
