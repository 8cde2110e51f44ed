import '@/lib/i18n/whole-english';
import { Plus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { isStepInOrder, mostSteps } from '@/lib/domain/cadence-steps';
import type { CadenceStep } from '@/lib/domain/records/practice';
import { withStep, withStepAdded, withStepMoved, withStepRemoved } from './cadence-edit';
import { CadenceStepFields } from './cadence-step-fields';

/** The steps of one cadence, to be changed, moved, added and removed; the focus follows what was moved. */
export function CadenceSteps(props: { steps: readonly CadenceStep[]; onChange: (steps: CadenceStep[]) => void }) {
  const { t } = useText();
  const { steps, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const [follow, setFollow] = useState<{ at: number; act: string } | null>(null);
  useEffect(() => {
    if (!follow) return;
    const row = list.current?.children[follow.at];
    const wanted = row?.querySelector<HTMLElement>(`[data-act="${follow.act}"] :is(button, input):not(:disabled)`);
    (wanted ?? row?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
    setFollow(null);
  }, [follow]);
  const change = (next: CadenceStep[], at: number, act: string) => {
    onChange(next);
    setFollow({ at, act });
  };
  return (
    <fieldset class="cadence-steps">
      <legend class="label">{t('settings.cadences.steps')}</legend>
      <ol ref={list}>
        {steps.map((step, at) => (
          <CadenceStepFields
            // A step is its place; what was typed wrongly does not pass to another when one is taken out.
            key={`${at} of ${steps.length}`}
            step={step}
            n={at + 1}
            of={steps.length}
            error={isStepInOrder(steps, at) ? null : t('settings.cadences.later')}
            onInput={(patch) => onChange(withStep(steps, at, patch))}
            onMove={(by) => change(withStepMoved(steps, at, by), at + by, by < 0 ? 'up' : 'down')}
            onRemove={() => change(withStepRemoved(steps, at), Math.min(at, steps.length - 2), 'remove')}
          />
        ))}
      </ol>
      <div class="row">
        <Button
          icon={Plus}
          why={steps.length >= mostSteps && t('settings.cadences.most')}
          onClick={() => change(withStepAdded(steps), steps.length, 'after')}
        >
          {t('settings.cadences.add')}
        </Button>
      </div>
    </fieldset>
  );
}
