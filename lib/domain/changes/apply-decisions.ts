import { decide, withdrawYes } from '@/lib/domain/plan-decisions';
import { alternatesOf } from '@/lib/domain/plan-status';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { DecisionFor } from '@/lib/domain/records/command';
import type { Plan } from '@/lib/domain/records/plan';
import { type RefusedChange, refuse } from './made';
import type { Sheet } from './sheet';

interface Moment {
  on: PlainDate;
  byId: Id;
}

/** Puts the decisions on the sheet, or says why they cannot be taken. A yes to one alternate takes back that to another. */
export function applyDecisions(sheet: Sheet, decisions: DecisionFor[], moment: Moment): RefusedChange | null {
  for (const { planId, itemIds, decision } of decisions) {
    const plan = sheet.get('plans', planId);
    if (!plan) return refuse('not-found', { table: 'plans' });
    const refused = checkDecision(plan, itemIds);
    if (refused) return refused;
    sheet.put('plans', decide(plan, itemIds, { ...moment, decision }));
    if (decision === 'accepted') takeBackOthers(sheet, plan, moment);
  }
  return null;
}

function checkDecision(plan: Plan, itemIds: Id[]): RefusedChange | null {
  if (plan.closed || plan.supersededById !== undefined) return refuse('bad-state', { planId: plan.id });
  const items = itemIds.map((id) => plan.items.find((item) => item.id === id));
  if (items.includes(undefined)) return refuse('not-found', { planId: plan.id });
  return items.some((item) => item?.doneOn !== undefined) ? refuse('bad-state', { planId: plan.id }) : null;
}

function takeBackOthers(sheet: Sheet, plan: Plan, moment: Moment): void {
  for (const other of alternatesOf(plan, sheet.all('plans'))) {
    if (other.id !== plan.id && !other.closed) sheet.put('plans', withdrawYes(other, moment));
  }
}
