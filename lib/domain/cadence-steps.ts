import { practiceDayFrom } from './call-windows';
import { addDays, addMonths, laterOf } from './due';
import type { PlainDate } from './records/base';
import type { CadenceId } from './records/follow-up';
import type { CadenceStep, PracticeHours, Settings } from './records/practice';

/** After the last step the cadence says stop: decide with the patient, or close. */
export interface Cadence {
  id: CadenceId;
  steps: readonly CadenceStep[];
}

/** Enough for a year of monthly touches; the list always ends, and its end is the stop rule. */
export const mostSteps = 12;

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

/** The practice's cadence: its own steps where it has changed them, else the preset. */
export function cadenceOf(settings: Pick<Settings, 'cadence' | 'cadences'>): Cadence {
  const own = settings.cadences?.[settings.cadence];
  return own ? { id: settings.cadence, steps: own } : cadences[settings.cadence];
}

/** One to twelve steps, each later than the one before. */
export function isSoundCadence(steps: readonly CadenceStep[]): boolean {
  return steps.length >= 1 && steps.length <= mostSteps && steps.every((_step, at) => isStepInOrder(steps, at));
}

/** This step is at least a day away and later than the one before it; a month counts as 30 days. */
export function isStepInOrder(steps: readonly CadenceStep[], at: number): boolean {
  const [step, previous] = [steps[at], steps[at - 1]];
  return step !== undefined && roughDays(step) > (previous ? roughDays(previous) : 0);
}

export function roughDays({ after }: CadenceStep): number {
  return 'days' in after ? after.days : after.months * 30;
}

/** The calendar day of a step, before practice days are looked at. */
export function stepDay(anchorOn: PlainDate, step: CadenceStep): PlainDate {
  return 'days' in step.after ? addDays(anchorOn, step.after.days) : addMonths(anchorOn, step.after.months);
}

/** When each step falls if all are made on their day, on practice days from the day after `anchorOn` on. */
export function plannedDays(steps: readonly CadenceStep[], anchorOn: PlainDate, hours: PracticeHours): PlainDate[] {
  return steps.map((step) => practiceDayFrom(laterOf(stepDay(anchorOn, step), addDays(anchorOn, 1)), hours));
}
