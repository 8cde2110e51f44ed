import '@/lib/i18n/whole-english';
import { ArrowDown, ArrowUp, X } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { angles } from '@/lib/domain/angles';
import { touchKinds } from '@/lib/domain/channels';
import type { CadenceStep } from '@/lib/domain/records/practice';
import { NumberField } from './number-field';

const units = ['days', 'months'] as const;

/** One step: when, how and about what. */
export function CadenceStepFields(props: {
  step: CadenceStep;
  n: number;
  of: number;
  error: string | null;
  onInput: (change: Partial<CadenceStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}) {
  const { t } = useText();
  const { step, n, error, onInput } = props;
  const { after } = step;
  const unit = 'days' in after ? 'days' : 'months';
  const count = 'days' in after ? after.days : after.months;
  const put = (value: number, as: (typeof units)[number]) =>
    onInput({ after: as === 'days' ? { days: value } : { months: Math.min(value, 24) } });
  return (
    <li aria-label={t('settings.cadences.step', { n })}>
      <div data-act="after">
        <NumberField
          label={t('settings.cadences.after')}
          from={1}
          to={unit === 'days' ? 730 : 24}
          value={count}
          error={error}
          onInput={(value) => put(value, unit)}
        />
      </div>
      <Select
        label={t('settings.cadences.unit')}
        options={units.map((value) => ({ value, label: t(`settings.cadences.units.${value}`) }))}
        value={unit}
        onChange={(as) => put(count, as)}
      />
      <Select
        label={t('settings.cadences.kind')}
        options={touchKinds.map((value) => ({ value, label: t(`word.kind.${value}`) }))}
        value={step.kind}
        onChange={(kind) => onInput({ kind })}
      />
      <Select
        label={t('settings.cadences.angle')}
        options={angles.map((value) => ({ value, label: t(`angle.${value}`) }))}
        value={step.angle}
        onChange={(angle) => onInput({ angle })}
      />
      <div class="step-acts">
        <span data-act="up">
          <IconButton
            of={ArrowUp}
            label={t('settings.cadences.up', { n })}
            disabled={n === 1}
            onClick={() => props.onMove(-1)}
          />
        </span>
        <span data-act="down">
          <IconButton
            of={ArrowDown}
            label={t('settings.cadences.down', { n })}
            disabled={n === props.of}
            onClick={() => props.onMove(1)}
          />
        </span>
        <span data-act="remove">
          <IconButton
            of={X}
            label={t('settings.cadences.remove', { n })}
            disabled={props.of === 1}
            onClick={props.onRemove}
          />
        </span>
      </div>
    </li>
  );
}
