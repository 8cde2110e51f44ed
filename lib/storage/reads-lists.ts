import type { FollowUp } from '@/lib/domain/records/follow-up';
import { openRows } from './envelope';
import { decodeCursor, idsOf, type PageOfRows, pageOf } from './pages';
import { countByDay } from './rollup';
import { readRollup } from './rollup-row';
import type { Row } from './rows';
import { rowsOf } from './schema';
import type { Rollup, Store } from './store';
import type { StoreCore } from './store-core';

type ListReads = Pick<
  Store,
  'openFollowUps' | 'countOpenFollowUps' | 'openPlans' | 'adriftPlans' | 'plansByStatus' | 'rollup'
>;

type Key = (string | number)[];
type Asked<K extends keyof Store> = Store[K] extends (q: infer Q) => unknown ? Q : never;

const last = '\uffff';

/** Lists in index order and the sums kept beside them. */
export function listReads(core: StoreCore): ListReads {
  return {
    openFollowUps: (q) => openFollowUps(core, q),
    countOpenFollowUps: (q) => countOpenFollowUps(core, q),
    openPlans: async ({ nextFrom = '', nextUntil = last, ...page }) =>
      idsOf(
        await readPage(core, 'plans', '[open+nextOn+id]', [1, nextFrom, ''], [1, nextUntil, last], page, (row) => [
          1,
          row.nextOn ?? '',
          row.id,
        ]),
      ),
    adriftPlans: async ({ today, ...page }) =>
      idsOf(
        await readPage(core, 'plans', '[adriftOn+id]', ['', ''], [today, last], page, (row) => [
          row.adriftOn ?? '',
          row.id,
        ]),
      ),
    plansByStatus: async ({ status, ...page }) =>
      idsOf(
        await readPage(
          core,
          'plans',
          '[counts+status+nextOn+id]',
          [1, status, '', ''],
          [1, status, last, last],
          page,
          (row) => [1, status, row.nextOn ?? '', row.id],
        ),
      ),
    rollup: () => rollup(core),
  };
}

async function rollup({ db, keys }: StoreCore): Promise<Rollup> {
  const { byStatus, adriftByDay, nextByDay } = await readRollup(db, keys);
  return { byStatus, adriftByDay, nextByDay };
}

async function openFollowUps(
  core: StoreCore,
  { from = '', until = last, oftenSnoozed, ...page }: Asked<'openFollowUps'>,
): Promise<{ rows: FollowUp[]; more: string | null }> {
  const [index, first] = oftenSnoozed ? ['[often+dueOn+id]', 1] : ['[state+dueOn+id]', 'open'];
  const key = (row: Row) => [first, row.dueOn ?? '', row.id];
  const found = await readPage(core, 'followUps', index, [first, from, ''], [first, until, last], page, key);
  return { rows: await openRows(core.keys, 'followUps', found.rows), more: found.more };
}

async function countOpenFollowUps(core: StoreCore, q: Asked<'countOpenFollowUps'>): Promise<number> {
  const kept = await readRollup(core.db, core.keys);
  return q.oftenSnoozed ? kept.often : countByDay(kept, q);
}

async function readPage(
  { db }: StoreCore,
  table: 'plans' | 'followUps',
  index: string,
  from: Key,
  to: Key,
  { limit, cursor }: { limit: number; cursor?: string },
  keyOf: (row: Row) => Key,
): Promise<PageOfRows> {
  const after = cursor === undefined ? null : decodeCursor(cursor);
  const range = rowsOf(db, table)
    .where(index)
    .between(after ?? from, to, after === null, true);
  return pageOf(await range.limit(limit + 1).toArray(), limit, keyOf);
}
