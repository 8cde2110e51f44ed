import type { Angle } from './angles';
import { practiceDayFrom } from './call-windows';
import { kindFor, type TouchKind } from './channels';
import { addDays, addMonths, daysBetween, laterOf, todayIn } from './due';
import { live } from './live';
import { type Pursuit, pursuedPlans, pursuitOf } from './pursuit';
import type { Id, PlainDate } from './records/base';
import type { Dossier, RuleEnv } from './records/dossier';
import type { CadenceId, FollowUp } from './records/follow-up';
import type { PracticeHours } from './records/practice';
import type { Proposal } from './views/patient-card';

export interface CadenceStep {
  /** Counted from the presentation. */
  after: { days: number } | { months: number };
  kind: TouchKind;
  angle: Angle;
}

/** After the last step the cadence says stop: decide with the patient, or close. */
export interface Cadence {
  id: CadenceId;
  steps: readonly CadenceStep[];
}

/** The presets of FIELD.md. Every second touch takes another channel and another angle than the first. */
export const cadences: Readonly<Record<CadenceId, Cadence>> = {
  'two-two-two': {
    id: 'two-two-two',
    steps: [
      { after: { days: 2 }, kind: 'call', angle: 'questions' },
      { after: { days: 14 }, kind: 'text', angle: 'payment' },
      { after: { months: 2 }, kind: 'call', angle: 'benefits' },
    ],
  },
  'three-three-three': {
    id: 'three-three-three',
    steps: [
      { after: { days: 1 }, kind: 'text', angle: 'questions' },
      { after: { days: 8 }, kind: 'call', angle: 'options' },
      { after: { days: 15 }, kind: 'call', angle: 'payment' },
      { after: { days: 22 }, kind: 'call', angle: 'timing' },
      { after: { days: 29 }, kind: 'email', angle: 'benefits' },
      { after: { days: 36 }, kind: 'email', angle: 'health' },
      { after: { days: 43 }, kind: 'email', angle: 'light-exit' },
    ],
  },
  'ten-day': {
    id: 'ten-day',
    steps: [
      { after: { days: 1 }, kind: 'call', angle: 'questions' },
      { after: { days: 3 }, kind: 'text', angle: 'estimate' },
      { after: { days: 7 }, kind: 'call', angle: 'timing' },
      { after: { days: 10 }, kind: 'email', angle: 'light-exit' },
    ],
  },
};

function stepDay(anchorOn: PlainDate, step: CadenceStep): PlainDate {
  return 'days' in step.after ? addDays(anchorOn, step.after.days) : addMonths(anchorOn, step.after.months);
}

/**
 * The next touch when nothing was agreed. A promise that still lies ahead comes first; then the practice's cadence,
 * on a practice day from tomorrow on, by a channel that the patient allows; after its last step, stop. A follow-up
 * that is due counts as made: the proposal is what comes after it.
 */
export function proposeNext(patientId: Id, dossier: Dossier, env: RuleEnv): Proposal {
  const cadence = cadences[env.settings.cadence];
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
