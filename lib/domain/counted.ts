import { live } from './live';
import { planNet, sumOf } from './money';
import type { PlanRecords } from './plan-evidence';
import { alternatesOf, isOpenStatus, isTaken, planStatus } from './plan-status';
import type { Plan } from './records/plan';
import type { Sum } from './views/common';

/**
 * Whether the plan is the one of its alternates that sums and counts are made of: the one taken, else the
 * recommended, among those still open; where none is open, among all that were not superseded.
 */
export function countsInSums(plan: Plan, records: PlanRecords): boolean {
  const set = alternatesOf(plan, records.plans);
  if (set.length <= 1) return true;
  const open = set.filter((one) => isOpenStatus(planStatus(one, records)));
  const left = open.length > 0 ? open : set.filter((one) => one.supersededById === undefined);
  const taken = left.filter((one) => isTaken(one, records));
  return [...(taken.length > 0 ? taken : left)].sort(recommendedFirst)[0]?.id === plan.id;
}

/** Net of the open plans, one of each set of alternates. */
export function openSumOf(records: PlanRecords): Sum {
  const open = live(records.plans).filter((plan) => isOpenStatus(planStatus(plan, records)));
  return sumOf(open.filter((plan) => countsInSums(plan, records)).map(planNet));
}

function recommendedFirst(one: Plan, other: Plan): number {
  if (one.recommended !== other.recommended) return one.recommended ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
