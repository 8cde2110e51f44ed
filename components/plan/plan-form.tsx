import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { useSurface } from '@/components/hooks/surface';
import { useKeptForm } from '@/components/hooks/use-kept-form';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { DraftTaken } from '@/components/patient/draft-taken';
import { openPlans } from '@/components/patient/open-plans';
import { Button } from '@/components/ui/button';
import { Check } from '@/components/ui/check';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import { Select } from '@/components/ui/select';
import type { PlanLine } from '@/lib/domain/views/common';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { correctionDraft, draftOfPlan, emptyItem, emptyPlan, newPlanOf, type PlanDraft, planDraft } from './plan-draft';
import { PlanItemFields } from './plan-item-fields';

/**
 * A plan typed by hand: a title, and items or one total. Unknown amounts stay unknown; closed half typed, it waits.
 * With `corrects` it stands for that plan from then on, whose decisions and appointments it keeps.
 */
export function PlanForm(props: { card: PatientCard; corrects?: PlanLine; onClose: () => void }) {
  const { t } = useText();
  const { card, corrects } = props;
  const { save, busy, refusal } = useSaving('createPlan');
  const place = {
    patientId: card.person.id,
    surface: useSurface(),
    field: corrects ? correctionDraft(corrects.id) : planDraft,
  };
  const [kept] = useState(() => card.drafts.find(({ field }) => field === place.field));
  const [fresh] = useState(() => (corrects ? draftOfPlan(corrects) : emptyPlan));
  const typed = useKeptForm(place, fresh, kept);
  const { form: draft, change } = typed;
  const plan = newPlanOf(draft, card.person.id, corrects?.id);
  const problem = typeof plan === 'string' ? plan : null;
  const open = corrects ? [] : openPlans(card);
  const create = async () => {
    if (typeof plan === 'string') return false;
    const saved = await save({ plan }, t(corrects ? 'plan.correct.saved' : 'plan.form.saved'));
    if (saved) props.onClose();
    return saved !== null;
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!problem) void typed.saving(create);
  };
  return (
    <Dialog title={t(corrects ? 'plan.correct.title' : 'plan.form.title')} onClose={props.onClose}>
      <form class="narrow-form" onSubmit={submit} noValidate>
        <Refused refusal={refusal} />
        {corrects && <p class="small muted">{t('plan.correct.why')}</p>}
        {kept && typed.changed && <DraftTaken onAgain={typed.discard} />}
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
          <Button kind="primary" submit busy={busy} why={problem && t(`plan.form.${problem}`)}>
            {t('plan.form.save')}
          </Button>
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
