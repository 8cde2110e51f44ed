import { cadences, mostSteps, roughDays } from '@/lib/domain/cadence-steps';
import { touchKinds } from '@/lib/domain/channels';
import type { CadenceId } from '@/lib/domain/records/follow-up';
import type { CadenceStep, Settings } from '@/lib/domain/records/practice';

type Own = NonNullable<Settings['cadences']>;

/** Another step a week after the last one, by another channel; none beyond the most there may be. */
export function withStepAdded(steps: readonly CadenceStep[]): CadenceStep[] {
  const last = steps.at(-1);
  if (!last || steps.length >= mostSteps) return [...steps];
  const kind = touchKinds.find((one) => one !== last.kind) ?? last.kind;
  return [...steps, { after: { days: roughDays(last) + 7 }, kind, angle: 'light-exit' }];
}

export function withStepRemoved(steps: readonly CadenceStep[], at: number): CadenceStep[] {
  return steps.length > 1 ? steps.filter((_step, index) => index !== at) : [...steps];
}

/** What is done changes places with its neighbour; the days stay where they are, in order. */
export function withStepMoved(steps: readonly CadenceStep[], at: number, by: 1 | -1): CadenceStep[] {
  const [one, other] = [steps[at], steps[at + by]];
  if (!one || !other) return [...steps];
  return steps.map((step, index) => {
    if (index === at) return { ...other, after: one.after };
    return index === at + by ? { ...one, after: other.after } : step;
  });
}

export function withStep(steps: readonly CadenceStep[], at: number, change: Partial<CadenceStep>): CadenceStep[] {
  return steps.map((step, index) => (index === at ? { ...step, ...change } : step));
}

/** The practice's own cadences with these steps for one; steps like the preset's are the preset. */
export function withOwn(own: Own, id: CadenceId, steps: readonly CadenceStep[]): Own {
  const { [id]: _before, ...others } = own;
  return isPreset(id, steps) ? others : { ...others, [id]: [...steps] };
}

function isPreset(id: CadenceId, steps: readonly CadenceStep[]): boolean {
  return JSON.stringify(steps) === JSON.stringify(cadences[id].steps);
}
