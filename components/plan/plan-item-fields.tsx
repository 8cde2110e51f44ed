import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { type Contradiction, checkItem } from '@/lib/domain/check-item';
import { ContradictionWords } from './contradiction-line';
import { type ItemDraft, moneyOf } from './plan-draft';

type Amount = 'fee' | 'patient' | 'writeOff' | 'discount' | 'primary' | 'secondary';

/** Beside which amount a contradiction is told; of a pair the one that was given. */
const besides: Record<Contradiction, Amount[]> = {
  negative: ['fee'],
  'reductions-exceed-fee': ['discount', 'writeOff'],
  'estimates-exceed-net': ['secondary', 'primary'],
  'patient-exceeds-net': ['patient'],
  'parts-differ': ['patient'],
};
const more: Amount[] = ['writeOff', 'discount', 'primary', 'secondary'];

/** One item of a plan being typed. Amounts that contradict each other are said, and may be saved. */
export function PlanItemFields(props: {
  item: ItemDraft;
  number: number;
  onChange: (patch: Partial<ItemDraft>) => void;
  onRemove?: () => void;
}) {
  const { t } = useText();
  const { item, onChange } = props;
  return (
    <li class="item">
      <div class="row">
        <span class="label">{t('plan.form.item', { n: props.number })}</span>
        <span class="push" />
        {props.onRemove && (
          <IconButton of={X} label={t('plan.form.removeItem', { n: props.number })} onClick={props.onRemove} />
        )}
      </div>
      <div class="pair wide-first">
        <Field label={t('plan.form.label')} value={item.label} onInput={(label) => onChange({ label })} />
        <Field label={t('plan.form.area')} value={item.area} onInput={(area) => onChange({ area })} />
      </div>
      <Amounts item={item} onChange={onChange} />
    </li>
  );
}

function Amounts(props: { item: ItemDraft; onChange: (patch: Partial<ItemDraft>) => void }) {
  const { t } = useText();
  const { item, onChange } = props;
  // Only what it began with: it does not fold away under somebody who empties a field.
  const [open] = useState(() => more.some((name) => item[name]));
  const money = moneyOf(item);
  const [wrong] = money ? checkItem(money) : [];
  const beside = wrong && (besides[wrong].find((one) => item[one]) ?? besides[wrong][0]);
  const amount = (name: Amount) => (
    <Field
      key={name}
      label={t(`plan.form.${name}`)}
      inputMode="decimal"
      value={item[name] ?? ''}
      hint={wrong && name === beside && <ContradictionWords of={wrong} />}
      onInput={(text) => onChange({ [name]: text })}
    />
  );
  return (
    <>
      <div class="pair">
        {amount('fee')}
        {amount('patient')}
      </div>
      <details open={open}>
        <summary class="more small">{t('plan.form.amounts')}</summary>
        <div class="pair">{more.slice(0, 2).map(amount)}</div>
        <div class="pair">{more.slice(2).map(amount)}</div>
      </details>
    </>
  );
}
