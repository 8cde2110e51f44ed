import type { MaybeCents } from '@/lib/domain/records/base';
import type { Plan } from '@/lib/domain/records/plan';

export type PlanMerge = { kind: 'none' } | { kind: 'new' } | { kind: 'total'; plan: Plan; summaryCents: MaybeCents };

/**
 * What a reported total means for a patient's plans. The open plan that came from a report follows the total; a plan
 * that somebody worked out item by item, or replaced, is left alone, and nothing is ever closed. A total that differs
 * from the one that was closed is a new offer.
 */
export function mergePlan(plans: Plan[], total: MaybeCents): PlanMerge {
  const live = plans.filter((plan) => plan.deletedAt === undefined);
  const current = live.filter((plan) => !isOver(plan));
  const reported = current.filter((plan) => plan.source.kind === 'report' && plan.items.length === 0).at(-1);
  if (reported) {
    if (total === null || total === reported.summaryCents) return { kind: 'none' };
    return { kind: 'total', plan: reported, summaryCents: total };
  }
  if (current.length > 0) return { kind: 'none' };
  const closed = live.filter((plan) => plan.source.kind === 'report');
  if (closed.length === 0) return { kind: 'new' };
  return total === null || closed.some((plan) => plan.summaryCents === total) ? { kind: 'none' } : { kind: 'new' };
}

function isOver(plan: Plan): boolean {
  const refused = plan.items.length === 0 && (plan.decision === 'declined' || plan.decision === 'referred-out');
  return plan.closed !== undefined || plan.supersededById !== undefined || refused;
}
