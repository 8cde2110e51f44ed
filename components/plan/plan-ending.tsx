import { useState } from 'preact/hooks';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import type { CloseKind } from '@/lib/domain/records/plan';
import type { PlanLine } from '@/lib/domain/views/common';

const kinds: CloseKind[] = ['declined', 'referred-out', 'lapsed', 'completed'];

/** Nothing is closed silently: a kind and a reason; and it can be reopened. */
export function PlanEnding(props: { plan: PlanLine; kind?: CloseKind }) {
  const { t } = useText();
  const { plan } = props;
  const [asked, setAsked] = useState(props.kind !== undefined);
  const reopening = useSaving('reopenPlan');
  if (!plan.open) {
    const reopen = () => void reopening.save({ planId: plan.id, rev: plan.rev }, t('plan.ending.reopened'));
    return (
      <section class="part">
        <Refused refusal={reopening.refusal} />
        <Button size="small" busy={reopening.busy} onClick={reopen}>
          {t('plan.ending.reopen')}
        </Button>
      </section>
    );
  }
  return (
    <section class="part">
      {asked ? (
        <CloseForm plan={plan} kind={props.kind ?? null} onCancel={() => setAsked(false)} />
      ) : (
        <Button size="small" onClick={() => setAsked(true)}>
          {t('plan.ending.close')}
        </Button>
      )}
    </section>
  );
}

function CloseForm(props: { plan: PlanLine; kind: CloseKind | null; onCancel: () => void }) {
  const { t } = useText();
  const { plan } = props;
  const { save, busy, refusal } = useSaving('closePlan');
  const [as, setAs] = useState<CloseKind | null>(props.kind);
  const [reason, setReason] = useState('');
  const why = as === null ? 'needKind' : reason.trim() === '' ? 'needReason' : null;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (as === null || reason.trim() === '') return;
    const done = await save({ planId: plan.id, rev: plan.rev, as, reason: reason.trim() }, t('plan.ending.closed'));
    if (done) props.onCancel();
  };
  return (
    <form class="narrow-form" onSubmit={submit}>
      <h3>{t('plan.ending.title')}</h3>
      <Refused refusal={refusal} />
      <Segment
        label={t('plan.ending.as')}
        value={as}
        options={kinds.map((value) => ({ value, label: t(`word.close.${value}`) }))}
        onChange={setAs}
      />
      <Field label={t('plan.ending.reason')} value={reason} onInput={setReason} hint={t('plan.ending.keeps')} />
      <div class="row wraps">
        <Button kind="primary" submit busy={busy} why={why && t(`plan.ending.${why}`)}>
          {t('plan.ending.close')}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
