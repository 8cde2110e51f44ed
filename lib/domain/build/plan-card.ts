import { todayIn } from '@/lib/domain/due';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';
import type { PlanCard } from '@/lib/domain/views/today';
import { nextStepOf } from './next-of-plan';
import { personLine } from './person-line';
import { listLine, planLine } from './plan-line';

/** A plan in a list: whose, what, how much, what happens next. Null when its patient is gone. */
export function planCard(plan: Plan, dossier: Dossier, env: RuleEnv): PlanCard | null {
  const patient = dossier.patients.find((candidate) => candidate.id === plan.patientId);
  if (!patient) return null;
  const line = listLine(planLine(plan, dossier, env));
  const next = line.open ? nextStepOf(plan, dossier, env) : undefined;
  return {
    plan: line,
    person: personLine(patient, todayIn(env.now, env.settings.zone)),
    ...(next && { next }),
    category: line.category,
  };
}
