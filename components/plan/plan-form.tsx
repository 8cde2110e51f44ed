import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { openPlans } from '@/components/patient/open-plans';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import { Select } from '@/components/ui/select';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { emptyItem, newPlanOf, type PlanDraft } from './plan-draft';
import { PlanItemFields } from './plan-item-fields';

/** A plan typed by hand: a title, and items or one total. Unknown amounts stay unknown. */
export function PlanForm(props: { card: PatientCard; onClose: () => void }) {
  const { t } = useText();
  const { card } = props;
  const { save, busy, refusal } = useSaving('createPlan');
  const [draft, setDraft] = useState<PlanDraft>({
    title: '',
    byItems: true,
    total: '',
    items: [emptyItem(0)],
    alternatesOf: '',
    recommended: false,
  });
  const change = (patch: Partial<PlanDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const plan = newPlanOf(draft, card.person.id);
  const problem = typeof plan === 'string' ? plan : null;
  const open = openPlans(card);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (typeof plan === 'string') return;
    if (await save({ plan }, t('plan.form.saved'))) props.onClose();
  };
  return (
    <Dialog title={t('plan.form.title')} onClose={props.onClose}>
      <form class="narrow-form" onSubmit={submit} noValidate>
        <Refused refusal={refusal} />
        <Field
          label={t('plan.form.name')}
          placeholder={t('plan.form.nameHint')}
          value={draft.title}
          onInput={(title) => change({ title })}
        />
        <Segment
          label={t('plan.form.items')}
          value={draft.byItems ? 'items' : 'total'}
          options={[
            { value: 'items', label: t('plan.form.byItems') },
            { value: 'total', label: t('plan.form.byTotal') },
          ]}
          onChange={(value) => change({ byItems: value === 'items' })}
        />
        {draft.byItems ? (
          <Items draft={draft} onChange={change} />
        ) : (
          <Field
            label={t('plan.form.amount')}
            hint={t('plan.form.amountHint')}
            inputMode="decimal"
            value={draft.total}
            onInput={(total) => change({ total })}
          />
        )}
        {open.length > 0 && (
          <Select
            label={t('plan.form.alternative')}
            value={draft.alternatesOf}
            options={[
              { value: '', label: t('plan.form.alternativeNone') },
              ...open.map((one) => ({ value: one.id, label: one.title })),
            ]}
            onChange={(alternatesOf) => change({ alternatesOf })}
          />
        )}
        <Check checked={draft.recommended} onChange={(recommended) => change({ recommended })}>
          {t('plan.form.recommended')}
        </Check>
        <div class="row wraps">
          <Button kind="primary" submit busy={busy} disabled={problem !== null}>
            {t('plan.form.save')}
          </Button>
          {problem && <span class="small muted">{t(`plan.form.${problem}`)}</span>}
        </div>
      </form>
    </Dialog>
  );
}

function Items(props: { draft: PlanDraft; onChange: (patch: Partial<PlanDraft>) => void }) {
  const { t } = useText();
  const { items } = props.draft;
  const next = Math.max(...items.map((item) => item.key)) + 1;
  return (
    <>
      <ul>
        {items.map((item, index) => (
          <PlanItemFields
            key={item.key}
            item={item}
            number={index + 1}
            onChange={(patch) =>
              props.onChange({ items: items.map((one) => (one.key === item.key ? { ...one, ...patch } : one)) })
            }
            {...(items.length > 1
              ? { onRemove: () => props.onChange({ items: items.filter((one) => one.key !== item.key) }) }
              : {})}
          />
        ))}
      </ul>
      <Button size="small" icon={Plus} onClick={() => props.onChange({ items: [...items, emptyItem(next)] })}>
        {t('plan.form.addItem')}
      </Button>
    </>
  );
}
