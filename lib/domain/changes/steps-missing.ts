import { planAdriftOn } from '@/lib/domain/adrift';
import { countsInSums } from '@/lib/domain/counted';
import { todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import { alternatesOf } from '@/lib/domain/plan-status';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';
import type { Sheet } from './sheet';

/** Of the plans a change touched, those open ones that have no next step after it; one of each set of alternates. */
export function stepsMissing(sheet: Sheet, touched: readonly Id[], env: RuleEnv): Id[] {
  return sheet.dossiers().flatMap((dossier) =>
    adriftIn(dossier, env)
      .filter((plan) => alternatesOf(plan, dossier.plans).some((one) => touched.includes(one.id)))
      .map((plan) => plan.id),
  );
}

function adriftIn(dossier: Dossier, env: RuleEnv): Plan[] {
  const today = todayIn(env.now, env.settings.zone);
  return live(dossier.plans).filter((plan) => {
    if (!countsInSums(plan, dossier)) return false;
    const adriftOn = planAdriftOn(plan, dossier, env);
    return adriftOn !== null && adriftOn <= today;
  });
}
