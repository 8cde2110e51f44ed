import type { Angle } from './angles';
import { type Cadence, cadenceOf, stepDay } from './cadence-steps';
import { practiceDayFrom } from './call-windows';
import { kindFor } from './channels';
import { addDays, daysBetween, laterOf, todayIn } from './due';
import { live } from './live';
import { type Pursuit, pursuedPlans, pursuitOf } from './pursuit';
import type { Id, PlainDate } from './records/base';
import type { Dossier, RuleEnv } from './records/dossier';
import type { FollowUp } from './records/follow-up';
import type { CadenceStep, PracticeHours } from './records/practice';
import type { Proposal } from './views/patient-card';

/**
 * The next touch when nothing was agreed. A promise that still lies ahead comes first; then the practice's cadence,
 * on a practice day from tomorrow on, by a channel that the patient allows; after its last step, stop. A follow-up
 * that is due counts as made: the proposal is what comes after it.
 */
export function proposeNext(patientId: Id, dossier: Dossier, env: RuleEnv): Proposal {
  const cadence = cadenceOf(env.settings);
  const nothing: Proposal = { cadence: cadence.id, step: null, on: null, kind: null, stop: false };
  const patient = live(dossier.patients).find((one) => one.id === patientId);
  if (!patient) return nothing;
  const today = todayIn(env.now, env.settings.zone);
  const promised = promiseAhead(patientId, dossier, today);
  if (promised) return { ...nothing, on: promised.due.on, kind: promised.kind, ...withAngle(promised.angle) };
  const plans = pursuedPlans(patientId, dossier);
  if (plans.length === 0 && patient.kind !== 'lead') return nothing;
  const pursuit = pursuitOf(patient, plans, dossier, today, env.settings.zone);
  const step = cadence.steps[pursuit.touches];
  if (!step) return { ...nothing, stop: true };
  const avoid = pursuit.touches === 1 ? (pursuit.lastKind ?? undefined) : undefined;
  return {
    ...nothing,
    step: pursuit.touches + 1,
    on: dayOf(step, cadence, pursuit, today, env.settings.hours),
    kind: kindFor(step.kind, patient, dossier, avoid),
    ...withAngle(freshAngle(step, cadence, pursuit)),
  };
}

/** The earliest open promise after today: today's is being kept right now. */
function promiseAhead(patientId: Id, dossier: Dossier, today: PlainDate): FollowUp | undefined {
  return live(dossier.followUps)
    .filter((one) => one.state === 'open' && one.promise && one.patientIds.includes(patientId) && one.due.on > today)
    .sort((one, other) => (one.due.on < other.due.on ? -1 : 1))[0];
}

/** The step's own day, later by as much as the last touch was later than its own. */
function dayOf(
  step: CadenceStep,
  cadence: Cadence,
  pursuit: Pursuit,
  today: PlainDate,
  hours: PracticeHours,
): PlainDate {
  const planned = stepDay(pursuit.anchorOn, step);
  const previous = cadence.steps[pursuit.touches - 1];
  const meant = previous && practiceDayFrom(stepDay(pursuit.anchorOn, previous), hours);
  const late = meant && pursuit.lastOn !== null ? Math.max(0, daysBetween(meant, pursuit.lastOn)) : 0;
  return practiceDayFrom(laterOf(addDays(planned, late), addDays(today, 1)), hours);
}

/** Another angle than last time, where the last one was not the cadence's own. */
function freshAngle(step: CadenceStep, cadence: Cadence, pursuit: Pursuit): Angle {
  if (step.angle !== pursuit.lastAngle) return step.angle;
  return cadence.steps.find((one) => one.angle !== pursuit.lastAngle)?.angle ?? step.angle;
}

function withAngle(angle: string | undefined): { angle?: string } {
  return angle === undefined ? {} : { angle };
}
