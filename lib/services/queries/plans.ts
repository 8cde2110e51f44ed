import type { Answer } from '@/lib/domain/answer';
import { planCard } from '@/lib/domain/build/plan-card';
import { todayIn } from '@/lib/domain/due';
import type { Id } from '@/lib/domain/records/base';
import type { PlanCard, PlanSort } from '@/lib/domain/views/today';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import type { IdPage } from '@/lib/storage/store';
import { answerWith } from './answered';
import { readCursor, writeCursor } from './cursor';
import { plansAtHome } from './households';
import { filterSum, type PlanFilter, readIds } from './plan-filter';
import { sortedAtMost, sortedIds } from './plan-order';

const perPage = 50;

interface Question {
  status?: PlanFilter;
  sort: PlanSort;
  cursor?: string;
}

interface PlansPage {
  rows: PlanCard[];
  more: string | null;
  total: number;
  sort: PlanSort;
}

/** One status, all open ones or those adrift, as a table. Too many to be ordered so come by their next step. */
export function plans(context: CoreContext, data: Question): Promise<Answer<PlansPage>> {
  return whileOpen(context, (core) => answerWith(core, () => readPlans(core, data)));
}

async function readPlans(core: OpenCore, { status = 'open', sort, cursor }: Question): Promise<PlansPage> {
  const today = todayIn(core.now, core.env.settings.zone);
  const total = filterSum(await core.store.rollup(), status, today).count;
  const used: PlanSort = total > sortedAtMost ? 'next' : sort;
  const page =
    used === 'next'
      ? await nextPage(core, status, today, cursor)
      : pageAfter(await sortedIds(core.store, status, today, used), cursor);
  return { rows: await planCards(core, page.ids), more: page.more, total, sort: used };
}

async function nextPage(core: OpenCore, filter: PlanFilter, today: string, cursor: string | undefined) {
  const at = readCursor(cursor, isPlace('next'))?.next;
  const page = await readIds(core.store, filter, today, { limit: perPage, ...(at !== undefined && { cursor: at }) });
  return { ids: page.ids, more: nextCursor(page.more) };
}

/** Also continues a column of the board. */
export function nextCursor(more: string | null): string | null {
  return more === null ? null : writeCursor({ next: more });
}

/** Behind the last plan shown, wherever a change has moved it; gone means from the top. */
function pageAfter(ids: Id[], cursor: string | undefined): IdPage {
  const last = readCursor(cursor, isPlace('after'))?.after;
  const from = last === undefined ? 0 : ids.indexOf(last) + 1;
  const page = ids.slice(from, from + perPage);
  const end = page.at(-1);
  return { ids: page, more: end !== undefined && from + perPage < ids.length ? writeCursor({ after: end }) : null };
}

function isPlace<K extends string>(key: K): (value: unknown) => value is Record<K, string> {
  return (value): value is Record<K, string> =>
    typeof value === 'object' && value !== null && key in value && typeof Reflect.get(value, key) === 'string';
}

export async function planCards(core: OpenCore, ids: Id[]): Promise<PlanCard[]> {
  const found = await plansAtHome(core.store, ids);
  return found.flatMap(({ plan, dossier }) => planCard(plan, dossier, core.env) ?? []);
}
