import type { Id } from '@/lib/domain/records/base';
import type { Dossier, FollowUpFacts, PlanFacts } from '@/lib/domain/records/dossier';
import type { TableName, Tables } from '@/lib/domain/records/table';
import { planFactsOf } from './columns';
import { openRow, openRows } from './envelope';
import { openHome } from './homes';
import { dossiersOf, emptyDossier, homesOrRows, householdRows, openShelves } from './households';
import type { Row } from './rows';
import { rowsOf } from './schema';
import type { Store } from './store';
import { readSettings, type StoreCore } from './store-core';
import { contactsFrom } from './world';

type RecordReads = Pick<Store, 'get' | 'many' | 'all' | 'dossiers' | 'planFacts' | 'followUpFacts'>;

/** Records by id and whole households. Tombstones are not there. */
export function recordReads(core: StoreCore): RecordReads {
  return {
    get: (table, id) => getRecord(core, table, id),
    many: (table, ids) => manyRecords(core, table, ids),
    all: (table) => allRecords(core, table),
    dossiers: (ids) => dossiers(core, ids),
    planFacts: (ids) => facts(core, 'plans', ids, planFactsOf),
    followUpFacts: (ids) => facts(core, 'followUps', ids, (row) => ({ notifyFrom: row.notifyFrom ?? null })),
  };
}

async function getRecord<T extends TableName>(core: StoreCore, table: T, id: Id): Promise<Tables[T] | undefined> {
  const row = await rowsOf(core.db, table).get(id);
  return row && !row.gone ? openRow(core.keys, table, row) : undefined;
}

async function livingRows(core: StoreCore, table: TableName, ids: Id[]): Promise<Row[]> {
  const rows = await rowsOf(core.db, table).bulkGet(ids);
  return rows.filter((row) => row !== undefined).filter((row) => !row.gone);
}

async function manyRecords<T extends TableName>(core: StoreCore, table: T, ids: Id[]): Promise<Tables[T][]> {
  return openRows(core.keys, table, await livingRows(core, table, ids));
}

async function allRecords<T extends TableName>(core: StoreCore, table: T): Promise<Tables[T][]> {
  const rows = await rowsOf(core.db, table).toArray();
  return openRows(
    core.keys,
    table,
    rows.filter((row) => !row.gone),
  );
}

async function dossiers({ db, keys, clock }: StoreCore, ids: Id[]): Promise<Dossier[]> {
  const settings = await readSettings({ db, keys });
  const since = contactsFrom(clock.now(), settings ?? { zone: 'UTC' });
  const { homes, rows } = await homesOrRows(db, [...new Set(ids)], since);
  const [kept, shelves] = await Promise.all([
    Promise.all(homes.map((home) => openHome(keys, home, since))),
    openShelves(keys, rows),
  ]);
  const found = dossiersOf(shelves);
  for (const dossier of kept) if (dossier) found.set(dossier.householdId, dossier);
  const doubtful = homes.filter((_, at) => !kept[at]).map((home) => home.id);
  const instead = dossiersOf(await openShelves(keys, await householdRows(db, doubtful, since)));
  return ids.map((id) => found.get(id) ?? instead.get(id) ?? emptyDossier(id));
}

/** Clear columns are believed only after their envelope opened with them. */
async function facts<F extends PlanFacts | FollowUpFacts>(
  core: StoreCore,
  table: 'plans' | 'followUps',
  ids: Id[],
  factsOf: (row: Row) => F,
): Promise<Map<Id, F>> {
  const rows = await livingRows(core, table, ids);
  await openRows(core.keys, table, rows);
  return new Map(rows.map((row) => [row.id, factsOf(row)]));
}
