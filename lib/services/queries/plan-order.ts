import { planNet } from '@/lib/domain/money';
import { firstPresentedOn } from '@/lib/domain/plan-evidence';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { PlanSort } from '@/lib/domain/views/today';
import type { Store } from '@/lib/storage/store';
import { type PlanAtHome, plansAtHome } from './households';
import { type PlanFilter, readIds } from './plan-filter';

/** Amounts and names are encrypted, so that ordering by them reads every plan of the list: up to this many. */
export const sortedAtMost = 2_000;

interface Kept {
  seq: number;
  key: string;
  ids: Id[];
}

/** The last order made, so that its further pages read only themselves. Memory only, gone with the store. */
const keptOrders = new WeakMap<Store, Kept>();

/** All plans of a list of at most `sortedAtMost`, in an order that no index has. */
export async function sortedIds(
  store: Store,
  filter: PlanFilter,
  today: PlainDate,
  sort: Exclude<PlanSort, 'next'>,
): Promise<Id[]> {
  const seq = store.seq();
  const key = `${filter} ${sort} ${today}`;
  const kept = keptOrders.get(store);
  if (kept?.seq === seq && kept.key === key) return kept.ids;
  const { ids } = await readIds(store, filter, today, { limit: sortedAtMost });
  const plans = await plansAtHome(store, ids);
  const ordered = plans.sort(orders[sort]).map(({ plan }) => plan.id);
  keptOrders.set(store, { seq, key, ids: ordered });
  return ordered;
}

type Order = (a: PlanAtHome, b: PlanAtHome) => number;

/** Largest first, the longest presented first, by last name; what is unknown comes last. Equals keep the next step's order. */
const orders: Record<Exclude<PlanSort, 'next'>, Order> = {
  amount: (a, b) => known(planNet(b.plan)) - known(planNet(a.plan)),
  presented: (a, b) => compare(presentedOn(a), presentedOn(b)),
  name: (a, b) => nameOf(a).localeCompare(nameOf(b)),
};

function known(cents: number | null): number {
  return cents ?? Number.MIN_SAFE_INTEGER;
}

function presentedOn({ plan, dossier }: PlanAtHome): PlainDate {
  return firstPresentedOn(plan, dossier) ?? '9999-12-31';
}

function nameOf({ plan, dossier }: PlanAtHome): string {
  const name = dossier.patients.find((patient) => patient.id === plan.patientId)?.name;
  return name ? `${name.last} ${name.first}` : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
