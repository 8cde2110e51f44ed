import { useState } from 'preact/hooks';
import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Refused } from '@/components/ui/refused';
import { Select } from '@/components/ui/select';
import { type Blocker, type BlockerKind, blockerKinds } from '@/lib/domain/records/plan';
import type { PlanLine } from '@/lib/domain/views/common';

/** Why not yet: what they say, and what lies beneath. Overcome ones stay as history. */
export function PlanBlockers(props: { plan: PlanLine }) {
  const { t } = useText();
  const { plan } = props;
  const { save, busy, refusal } = useSaving('setBlocker');
  const [adding, setAdding] = useState(false);
  const overcome = (blocker: Blocker) =>
    void save(
      { planId: plan.id, rev: plan.rev, stated: blocker.stated, blockerId: blocker.id, overcome: true },
      t('plan.blockers.saved'),
    );
  return (
    <section class="part">
      <h3>{t('plan.blockers.title')}</h3>
      <Refused refusal={refusal} />
      <ul>
        {plan.blockers.map((blocker) => (
          <BlockerRow key={blocker.id} blocker={blocker} busy={busy} onOvercome={() => overcome(blocker)} />
        ))}
      </ul>
      {adding ? (
        <BlockerForm
          busy={busy}
          onCancel={() => setAdding(false)}
          onSave={async (stated, underlying) => {
            const data = { planId: plan.id, rev: plan.rev, stated, ...(underlying ? { underlying } : {}) };
            if (await save(data, t('plan.blockers.saved'))) setAdding(false);
          }}
        />
      ) : (
        <Button size="small" onClick={() => setAdding(true)}>
          {t('plan.blockers.add')}
        </Button>
      )}
    </section>
  );
}

function BlockerRow(props: { blocker: Blocker; busy: boolean; onOvercome: () => void }) {
  const { t, format } = useText();
  const { blocker } = props;
  const stated = t(`word.blocker.${blocker.stated}`);
  const underlying = blocker.underlying && t(`word.blocker.${blocker.underlying}`);
  return (
    <li class="item row wraps">
      <span>{underlying ? t('plan.blockers.saysBeneath', { stated, underlying }) : stated}</span>
      <span class="small muted num">
        {blocker.overcomeOn
          ? t('plan.blockers.overcomeOn', { day: format.shortDay(blocker.overcomeOn) })
          : t('plan.blockers.since', { day: format.shortDay(blocker.since) })}
      </span>
      {!blocker.overcomeOn && (
        <Button size="small" class="push" busy={props.busy} onClick={props.onOvercome}>
          {t('plan.blockers.overcome')}
        </Button>
      )}
    </li>
  );
}

function BlockerForm(props: {
  busy: boolean;
  onCancel: () => void;
  onSave: (stated: BlockerKind, underlying: BlockerKind | null) => void;
}) {
  const { t } = useText();
  const [stated, setStated] = useState<BlockerKind>('cost');
  const [underlying, setUnderlying] = useState<BlockerKind | ''>('');
  const kinds = blockerKinds.map((value) => ({ value, label: t(`word.blocker.${value}`) }));
  const submit = (event: Event) => {
    event.preventDefault();
    props.onSave(stated, underlying === '' ? null : underlying);
  };
  return (
    <form class="narrow-form" onSubmit={submit}>
      <div class="pair">
        <Select label={t('plan.blockers.stated')} value={stated} options={kinds} onChange={setStated} />
        <Select
          label={t('plan.blockers.underlying')}
          value={underlying}
          options={[{ value: '', label: t('plan.blockers.notKnown') }, ...kinds]}
          onChange={setUnderlying}
        />
      </div>
      <div class="row">
        <Button kind="primary" submit busy={props.busy}>
          {t('plan.blockers.save')}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
