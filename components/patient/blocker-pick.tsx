import { useText } from '@/components/hooks/use-text';
import { Select } from '@/components/ui/select';
import { type BlockerKind, blockerKinds } from '@/lib/domain/records/plan';
import type { PlanLine } from '@/lib/domain/views/common';
import type { BlockerDraft } from './call-form';

/** What holds a plan back: what they say, and what lies beneath; the two are kept apart. */
export function BlockerPick(props: {
  plans: PlanLine[];
  value: BlockerDraft | null;
  onChange: (blocker: BlockerDraft | null) => void;
}) {
  const { t } = useText();
  const { plans, value, onChange } = props;
  const first = plans[0];
  if (!first) return null;
  const none = { value: '', label: '—' } as const;
  const kinds = blockerKinds.map((kind) => ({ value: kind, label: t(`word.blocker.${kind}`) }));
  const planId = value?.planId ?? first.id;
  const state = (stated: BlockerKind | '') =>
    onChange(stated === '' ? null : { planId, stated, underlying: value?.underlying ?? null });
  return (
    <details class="holds" open={value !== null}>
      <summary class="link">{t('patient.call.holds')}</summary>
      <div class="pair">
        <Select
          label={t('plan.blockers.stated')}
          value={value?.stated ?? ''}
          options={[none, ...kinds]}
          onChange={state}
        />
        <Select
          label={t('plan.blockers.underlying')}
          value={value?.underlying ?? ''}
          options={[{ value: '', label: t('plan.blockers.notKnown') }, ...kinds]}
          onChange={(underlying) => value && onChange({ ...value, underlying: underlying === '' ? null : underlying })}
        />
      </div>
      {plans.length > 1 && value && (
        <Select
          label={t('plan.title')}
          value={planId}
          options={plans.map((plan) => ({ value: plan.id, label: plan.title }))}
          onChange={(id) => onChange({ ...value, planId: id })}
        />
      )}
    </details>
  );
}
