import { todayIn } from '@/lib/domain/due';
import { planFee, planNet, planPatientPart } from '@/lib/domain/money';
import { isOpenStatus, planStatus } from '@/lib/domain/plan-status';
import type { PresentPlans } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan, Presentation, PresentedTotal } from '@/lib/domain/records/plan';
import { recommendOnly } from './join-alternates';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

/** Notes that plans were presented, and freezes what they came to on that day. */
export function makePresentation(input: PresentPlans, dossiers: Dossier[], env: RuleEnv, tools: ChangeTools): Made {
  const sheet = new Sheet(dossiers);
  const plans = input.planIds.flatMap((id) => sheet.get('plans', id) ?? []);
  const known = plans.length === input.planIds.length && plans.every((plan) => plan.patientId === input.patientId);
  if (plans.length === 0 || !known) return refuse('not-found', { table: 'plans' });
  if (!input.planIds.includes(input.recommendedPlanId)) return refuse('bad-message');
  if (input.on > todayIn(tools.now, env.settings.zone)) return refuse('bad-state', { on: input.on });
  const dossier = sheet.dossiers().find((one) => one.plans.some((plan) => plan.id === plans[0]?.id));
  if (!dossier || !plans.every((plan) => isOpenStatus(planStatus(plan, dossier)))) return refuse('bad-state');
  const presentation: Presentation = {
    ...input,
    id: tools.newId(),
    rev: 0,
    presenterId: tools.byId,
    totals: plans.map(frozenTotal),
  };
  sheet.put('presentations', presentation);
  recommendOnly(sheet, input.recommendedPlanId);
  return madeFrom(sheet, {
    verb: 'plan-presented',
    patientIds: [input.patientId],
    facts: { plans: plans.length, on: input.on },
    id: presentation.id,
  });
}

function frozenTotal(plan: Plan): PresentedTotal {
  return {
    planId: plan.id,
    netCents: planNet(plan),
    feeCents: planFee(plan),
    patientCents: planPatientPart(plan),
  };
}
