import { isOpenStatus, statusLadder } from '@/lib/domain/plan-status';
import type { PlainDate } from '@/lib/domain/records/base';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { Sum } from '@/lib/domain/views/common';
import type { IdPage, Rollup, Store } from '@/lib/storage/store';
import { addSums, sumOfDays } from './adrift-summary';

/** What the plans page lists: one status, all that are open, or those without a next step. */
export type PlanFilter = PlanStatus | 'open' | 'adrift';

/** How many and how much, from the sums kept with every commit. */
export function filterSum(rollup: Rollup, filter: PlanFilter, today: PlainDate): Sum {
  if (filter === 'adrift') return sumOfDays(rollup.adriftByDay, (day) => day <= today);
  const statuses = filter === 'open' ? statusLadder.filter(isOpenStatus) : [filter];
  return addSums(statuses.flatMap((status) => rollup.byStatus[status] ?? []));
}

/** A page in the order of the next step, straight from the index. */
export function readIds(
  store: Store,
  filter: PlanFilter,
  today: PlainDate,
  page: { limit: number; cursor?: string },
): Promise<IdPage> {
  if (filter === 'open') return store.openPlans(page);
  if (filter === 'adrift') return store.adriftPlans({ today, ...page });
  return store.plansByStatus({ status: filter, ...page });
}
