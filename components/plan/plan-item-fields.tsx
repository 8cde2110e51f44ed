import { X } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ItemDraft } from './plan-draft';

/** One item of a plan being typed. */
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
      <div class="pair">
        <Field label={t('plan.form.fee')} inputMode="decimal" value={item.fee} onInput={(fee) => onChange({ fee })} />
        <Field
          label={t('plan.form.patient')}
          inputMode="decimal"
          value={item.patient}
          onInput={(patient) => onChange({ patient })}
        />
      </div>
    </li>
  );
}
