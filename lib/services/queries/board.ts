import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import { statusLadder } from '@/lib/domain/plan-status';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { Sum } from '@/lib/domain/views/common';
import type { BoardColumn } from '@/lib/domain/views/today';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import { answerWith } from './answered';
import { filterSum } from './plan-filter';
import { nextCursor, planCards } from './plans';

const usualPerColumn = 6;

/** The ladder, then the exits that can be reopened. Superseded plans live on in their successors. */
const columns: readonly PlanStatus[] = [...statusLadder, 'declined', 'referred-out', 'lapsed'];

interface Board {
  columns: BoardColumn[];
  openSum: Sum;
  adrift: number;
}

/** Plans by status: sums of all, the first cards of each. A column's cursor goes on as `plans` of its status by `next`. */
export function board(context: CoreContext, data: { perColumn?: number }): Promise<Answer<Board>> {
  return whileOpen(context, (core) => answerWith(core, () => readBoard(core, data.perColumn ?? usualPerColumn)));
}

async function readBoard(core: OpenCore, limit: number): Promise<Board> {
  const { store, env } = core;
  const today = todayIn(core.now, env.settings.zone);
  const rollup = await store.rollup();
  const pages = await Promise.all(columns.map((status) => store.plansByStatus({ status, limit })));
  const cards = await planCards(
    core,
    pages.flatMap((page) => page.ids),
  );
  const byId = new Map(cards.map((card) => [card.plan.id, card]));
  return {
    columns: columns.map((status, at) => ({
      status,
      sum: filterSum(rollup, status, today),
      cards: (pages[at]?.ids ?? []).flatMap((id) => byId.get(id) ?? []),
      more: nextCursor(pages[at]?.more ?? null),
    })),
    openSum: filterSum(rollup, 'open', today),
    adrift: filterSum(rollup, 'adrift', today).count,
  };
}
