import type { Id, PlainDate } from './records/base';
import type { Decision, Plan, PlanItem } from './records/plan';

/** Who said what on which day. `proposed` takes a decision back. */
export interface Decided {
  decision: Decision;
  on: PlainDate;
  byId: Id;
}

type Decidable = Pick<PlanItem, 'decision' | 'decidedOn' | 'decidedBy'>;

function withDecision<T extends Decidable>(one: T, decided: Decided): T {
  if (one.decision === decided.decision) return one;
  const { decidedOn: _on, decidedBy: _by, ...rest } = one;
  const undecided = { ...rest, decision: decided.decision } as T;
  return decided.decision === 'proposed' ? undecided : { ...undecided, decidedOn: decided.on, decidedBy: decided.byId };
}

/** The plan with these items decided; with no item ids all that are not done, or the summary-only plan itself. */
export function decide(plan: Plan, itemIds: Id[], decided: Decided): Plan {
  if (plan.items.length === 0) return withDecision(plan, decided);
  const concerned = (item: PlanItem) => (itemIds.length === 0 ? item.doneOn === undefined : itemIds.includes(item.id));
  return { ...plan, items: plan.items.map((item) => (concerned(item) ? withDecision(item, decided) : item)) };
}

/** The plan as if nobody had said yes; what is done stays. */
export function withdrawYes(plan: Plan, decided: Omit<Decided, 'decision'>): Plan {
  const undecided: Decided = { ...decided, decision: 'proposed' };
  if (plan.items.length === 0) return plan.decision === 'accepted' ? withDecision(plan, undecided) : plan;
  const items = plan.items.map((item) =>
    item.decision === 'accepted' && item.doneOn === undefined ? withDecision(item, undecided) : item,
  );
  return { ...plan, items };
}

/** The plan with its noes taken back. */
export function reopened(plan: Plan, decided: Omit<Decided, 'decision'>): Plan {
  const undecided: Decided = { ...decided, decision: 'proposed' };
  if (plan.items.length === 0) return withDecision(plan, undecided);
  const items = plan.items.map((item) => (item.decision === 'accepted' ? item : withDecision(item, undecided)));
  return { ...plan, items };
}
