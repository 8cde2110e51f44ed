import { openLines } from '@/lib/domain/build/plan-line';
import { stepsMean } from '@/lib/domain/build/plans-meant';
import type { Id } from '@/lib/domain/records/base';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { OpenCore } from '@/lib/services/context';
import { dossiersById } from './households';

/** The open plans that count behind some steps, once each, in the order of the steps. */
export async function plansOfSteps(core: OpenCore, steps: FollowUp[]): Promise<Id[]> {
  if (steps.length === 0) return [];
  const homes = await dossiersById(
    core.store,
    steps.map((step) => step.householdId),
  );
  const found = new Set<Id>();
  for (const step of steps) {
    const home = homes.get(step.householdId);
    if (!home) continue;
    for (const line of stepsMean([step], home, openLines(home, core.env))) found.add(line.id);
  }
  return [...found];
}
