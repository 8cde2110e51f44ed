import { todayIn } from '@/lib/domain/due';
import { isOpenStatus, planStatus } from '@/lib/domain/plan-status';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { CloseKind, Plan } from '@/lib/domain/records/plan';
import { reopened } from '../plan-decisions';
import { applyStep } from './apply-step';
import { type ChangeTools, type Made, type RefusedChange, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

interface PlanAt {
  planId: Id;
  rev: number;
}

/** Closes one plan with its reason; what pursued it is closed with it. */
export function makePlanClosed(
  { planId, rev, as, reason }: PlanAt & { as: CloseKind; reason: string },
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const plan = planAt(sheet, { planId, rev });
  if ('kind' in plan) return plan;
  const on = todayIn(tools.now, env.settings.zone);
  const step = { patientId: plan.patientId, planIds: [planId], next: { kind: 'close' as const, as, reason } };
  const made = applyStep(sheet, step, { env, tools, on, channel: 'other', before: dossiers, contacts: 0 });
  if (typeof made !== 'string') return made;
  return madeFrom(sheet, { verb: 'plan-closed', patientIds: [plan.patientId], facts: { as }, id: planId });
}

/**
 * Opens a closed or declined plan again. Its follow-ups stay closed, so that it is adrift until it gets a next step.
 * A superseded plan lives on in its successor, an alternate not taken comes back with the decision on the other.
 */
export function makePlanReopened(at: PlanAt, dossiers: Dossier[], env: RuleEnv, tools: ChangeTools): Made {
  const sheet = new Sheet(dossiers);
  const plan = planAt(sheet, at);
  if ('kind' in plan) return plan;
  if (plan.supersededById !== undefined) return refuse('bad-state', { planId: plan.id });
  const { closed, ...open } = plan;
  sheet.put('plans', open);
  const moment = { on: todayIn(tools.now, env.settings.zone), byId: tools.byId };
  if (!isOpenNow(sheet, open)) sheet.put('plans', reopened(open, moment));
  if (sheet.edits().length === 0 || !isOpenNow(sheet, sheet.get('plans', plan.id) ?? open)) {
    return refuse('bad-state', { planId: plan.id });
  }
  const facts = closed ? { was: closed.kind } : {};
  return madeFrom(sheet, { verb: 'plan-reopened', patientIds: [plan.patientId], facts, id: plan.id });
}

function isOpenNow(sheet: Sheet, plan: Plan): boolean {
  const dossier = sheet.dossiers().find((one) => one.plans.some((other) => other.id === plan.id));
  return dossier !== undefined && isOpenStatus(planStatus(plan, dossier));
}

function planAt(sheet: Sheet, { planId, rev }: PlanAt): Plan | RefusedChange {
  const plan = sheet.get('plans', planId);
  if (!plan) return refuse('not-found', { table: 'plans' });
  return plan.rev === rev ? plan : refuse('conflict', { table: 'plans', id: planId });
}
