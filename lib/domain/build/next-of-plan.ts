import { todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import { isComing, isFor } from '@/lib/domain/plan-evidence';
import { alternatesOf } from '@/lib/domain/plan-status';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Appointment, Plan } from '@/lib/domain/records/plan';
import type { PlanCard } from '@/lib/domain/views/today';
import { byDue } from './step-view';

type Next = NonNullable<PlanCard['next']>;

/** The earliest open follow-up or coming appointment of a plan or of its alternates. */
export function nextStepOf(plan: Plan, dossier: Dossier, env: RuleEnv): Next | undefined {
  const set = alternatesOf(plan, dossier.plans);
  const ids = set.map((one) => one.id);
  const today = todayIn(env.now, env.settings.zone);
  const steps = live(dossier.followUps).filter(
    (one) => one.state === 'open' && one.planIds.some((id) => ids.includes(id)),
  );
  const booked = dossier.appointments.filter(
    (one) => isComing(one) && one.when.on >= today && set.some((other) => isFor(one, other)),
  );
  return [...steps.map(stepNext), ...booked.map(appointmentNext)].sort(byDue(env))[0];
}

function stepNext(step: FollowUp): Next {
  return { due: step.due, kind: step.kind, promised: step.promise !== undefined };
}

function appointmentNext({ when, state }: Appointment): Next {
  return { due: when, kind: state === 'confirmed' ? 'confirmed' : 'booked', promised: false };
}
