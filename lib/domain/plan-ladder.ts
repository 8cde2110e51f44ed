import { firstPresentedOn, hasTreatmentBooked, hasTreatmentDone, isDone, type PlanRecords } from './plan-evidence';
import type { Decision, Plan, PlanItem, PlanStatus } from './records/plan';

/**
 * How far a plan has come by its own evidence, as if it had no alternates; the highest rung with evidence wins.
 * - completed: every item is done, declined or referred out, at least one done
 * - in-treatment: some item done (of a summary-only plan: a treatment took place)
 * - scheduled: a treatment is booked or confirmed, even where the verbal yes was not noted
 * - accepted: yes to every item · partly-accepted: yes to some
 * - declined, referred-out: no to every item; referred out only if all were
 * - considering: presented, no yes yet, and an open blocker, a no to some items, or a talk on or after the presentation
 * - presented · diagnosed
 */
export function ladderOf(plan: Plan, records: PlanRecords): PlanStatus {
  return treated(plan, records) ?? decided(plan, records) ?? offered(plan, records);
}

function treated(plan: Plan, records: PlanRecords): PlanStatus | null {
  const done = plan.items.filter((item) => isDone(item, records));
  if (done.length === 0) return plan.items.length === 0 && hasTreatmentDone(plan, records) ? 'in-treatment' : null;
  return plan.items.every((item) => done.includes(item) || isExit(item.decision)) ? 'completed' : 'in-treatment';
}

function decided(plan: Plan, records: PlanRecords): PlanStatus | null {
  const decisions = decisionsOf(plan);
  if (decisions.every(isExit)) return decisions.includes('declined') ? 'declined' : 'referred-out';
  if (hasTreatmentBooked(plan, records)) return 'scheduled';
  if (!decisions.includes('accepted')) return null;
  return decisions.every((decision) => decision === 'accepted') ? 'accepted' : 'partly-accepted';
}

function offered(plan: Plan, records: PlanRecords): PlanStatus {
  const presentedOn = firstPresentedOn(plan, records);
  if (presentedOn === null) return 'diagnosed';
  const blocked = plan.blockers.some((blocker) => blocker.overcomeOn === undefined);
  const discussed = plan.discussedOn !== undefined && plan.discussedOn >= presentedOn;
  return blocked || discussed || decisionsOf(plan).some(isExit) ? 'considering' : 'presented';
}

/** One decision per item; a summary-only plan is decided as a whole. */
function decisionsOf(plan: Plan): Decision[] {
  return plan.items.length === 0 ? [plan.decision] : plan.items.map((item: PlanItem) => item.decision);
}

function isExit(decision: Decision): boolean {
  return decision === 'declined' || decision === 'referred-out';
}
