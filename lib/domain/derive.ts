import { planAdriftOn, planNextOn } from './adrift';
import { countsInSums } from './counted';
import { live } from './live';
import { notifyFrom } from './notify-from';
import { planStatus } from './plan-status';
import type { Derived, Dossier, FollowUpFacts, PlanFacts, RuleEnv } from './records/dossier';
import type { FollowUp } from './records/follow-up';
import type { Plan } from './records/plan';

/** Everything the store keeps beside the records of one household, from those records alone. */
export function derive(dossier: Dossier, env: RuleEnv): Derived {
  return {
    plans: new Map(live(dossier.plans).map((plan) => [plan.id, planFacts(plan, dossier, env)])),
    followUps: new Map(live(dossier.followUps).map((one) => [one.id, followUpFacts(one, dossier, env)])),
  };
}

function planFacts(plan: Plan, dossier: Dossier, env: RuleEnv): PlanFacts {
  const counts = countsInSums(plan, dossier);
  return {
    status: planStatus(plan, dossier),
    counts,
    adriftOn: counts ? planAdriftOn(plan, dossier, env) : null,
    nextOn: planNextOn(plan, dossier, env),
  };
}

function followUpFacts(followUp: FollowUp, dossier: Dossier, env: RuleEnv): FollowUpFacts {
  return { notifyFrom: notifyFrom(followUp, dossier, env) };
}
