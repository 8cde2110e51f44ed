import { planAdriftOn } from '@/lib/domain/adrift';
import { countsInSums } from '@/lib/domain/counted';
import { todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import { alternatesOf } from '@/lib/domain/plan-status';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';

/** One household with its plans that have no next step, and since when the longest of them. */
export interface Waiting {
  dossier: Dossier;
  plans: Plan[];
  since: PlainDate;
}

/** Of the plans wanted, those adrift today, by household; longest adrift first. One plan of each set of alternates. */
export function waitingHouseholds(dossiers: Dossier[], planIds: Id[], env: RuleEnv): Waiting[] {
  const wanted = new Set(planIds);
  return dossiers
    .flatMap((dossier) => waitingIn(dossier, wanted, env))
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
}

function waitingIn(dossier: Dossier, wanted: Set<Id>, env: RuleEnv): Waiting[] {
  const today = todayIn(env.now, env.settings.zone);
  let since: PlainDate | null = null;
  const plans = live(dossier.plans).filter((plan) => {
    if (!alternatesOf(plan, dossier.plans).some((one) => wanted.has(one.id))) return false;
    const adriftOn = countsInSums(plan, dossier) ? planAdriftOn(plan, dossier, env) : null;
    if (adriftOn === null || adriftOn > today) return false;
    if (since === null || adriftOn < since) since = adriftOn;
    return true;
  });
  return since === null ? [] : [{ dossier, plans, since }];
}
