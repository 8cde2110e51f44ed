import { openLines } from '@/lib/domain/build/plan-line';
import { stepsMean } from '@/lib/domain/build/plans-meant';
import { isOpenStatus } from '@/lib/domain/plan-status';
import type { Id } from '@/lib/domain/records/base';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { OpenCore } from '@/lib/services/context';
import { dossiersById } from './households';

/** The open plans that count behind some steps, once each, in the order of the steps. */
export async function plansOfSteps(core: OpenCore, steps: FollowUp[]): Promise<Id[]> {
  const facts = await core.store.planFacts([...new Set(steps.flatMap((step) => step.planIds))]);
  // Whole households are read only where a step names an alternate that does not count.
  const others = steps.filter((step) => step.planIds.some((id) => facts.get(id)?.counts === false));
  const homes = await dossiersById(
    core.store,
    others.map((step) => step.householdId),
  );
  const found = new Set<Id>();
  for (const step of steps) {
    const home = homes.get(step.householdId);
    const meant = home ? stepsMean([step], home, openLines(home, core.env)).map((line) => line.id) : step.planIds;
    for (const id of meant) {
      const known = facts.get(id);
      if (home || (known?.counts && isOpenStatus(known.status))) found.add(id);
    }
  }
  return [...found];
}
