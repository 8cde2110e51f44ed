import { isLive } from './live';
import type { PlanRecords } from './plan-evidence';
import { ladderOf } from './plan-ladder';
import { type Plan, type PlanStatus, planStatuses } from './records/plan';

/** The way of a plan, in the order of the board; exits follow. */
export const statusLadder: PlanStatus[] = planStatuses.slice(0, planStatuses.indexOf('completed') + 1);

const exits: PlanStatus[] = ['completed', 'declined', 'referred-out', 'superseded', 'lapsed'];
const taken: PlanStatus[] = ['partly-accepted', 'accepted', 'scheduled', 'in-treatment', 'completed'];

/** Still to be brought somewhere: such a plan must have a next step. */
export function isOpenStatus(status: PlanStatus): boolean {
  return !exits.includes(status);
}

/** Derived from the records alone, never from today. */
export function planStatus(plan: Plan, records: PlanRecords): PlanStatus {
  if (plan.supersededById !== undefined) return 'superseded';
  if (plan.closed) return plan.closed.kind;
  const status = ladderOf(plan, records);
  if (taken.includes(status) || !isOpenStatus(status)) return status;
  const lost = alternatesOf(plan, records.plans).some((other) => other.id !== plan.id && isTaken(other, records));
  return lost ? 'superseded' : status;
}

/** The plan with its alternates, itself included. */
export function alternatesOf(plan: Plan, plans: Plan[]): Plan[] {
  if (plan.alternatesId === undefined) return [plan];
  return plans.filter((one) => isLive(one) && one.alternatesId === plan.alternatesId);
}

/**
 * The patient took this one of its set: the others are no longer offered. A plan closed as anything but
 * completed was given back, so that the others are open again.
 */
export function isTaken(plan: Plan, records: PlanRecords): boolean {
  if (plan.supersededById !== undefined) return false;
  if (plan.closed) return plan.closed.kind === 'completed';
  return taken.includes(ladderOf(plan, records));
}
