import type { Id } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { PlanLine } from '@/lib/domain/views/common';

/** The lines that some steps are about; of a set of alternates the one that counts stands for all. */
export function stepsMean(steps: FollowUp[], dossier: Dossier, lines: PlanLine[]): PlanLine[] {
  const named = new Set<Id>(steps.flatMap((step) => step.planIds));
  const sets = new Set<Id>(
    dossier.plans.flatMap((plan) => (named.has(plan.id) && plan.alternatesId ? [plan.alternatesId] : [])),
  );
  return lines.filter((line) => named.has(line.id) || (line.alternatesId !== undefined && sets.has(line.alternatesId)));
}
