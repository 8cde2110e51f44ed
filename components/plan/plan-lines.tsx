import './plan.css';
import { MonitorUp, Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { draftText } from '@/components/hooks/restored-form';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { DraftWaits } from '@/components/patient/draft-waits';
import { Button, IconButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Id } from '@/lib/domain/records/base';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { PlanRow } from './plan-row';

const DecisionDialog = lazy(async () => (await import('./decision-dialog')).DecisionDialog);
const PlanForm = lazy(async () => (await import('./plan-form')).PlanForm);
const PresentDialog = lazy(async () => (await import('./present-dialog')).PresentDialog);

type Shown = { dialog: 'plan' | 'correct'; id: Id } | { dialog: 'new' | 'present' } | null;

/** A patient's plans. J and K move, Space opens what can be decided, P records what was presented. */
export function PlanLines(props: { card: PatientCard; claimKey: string | null }) {
  const { t, format } = useText();
  const { card } = props;
  const mine = card.plans.filter((plan) => plan.patientId === card.person.id);
  const open = mine.filter((plan) => plan.open);
  const closed = mine.filter((plan) => !plan.open);
  const [at, setAt] = useState<number | null>(null);
  const [shown, setShown] = useState<Shown>(null);
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const next = Math.min(Math.max((at ?? -1) + by, 0), open.length - 1);
    setAt(next);
    const id = open[next]?.id;
    if (id) list.current?.querySelector<HTMLElement>(`[data-plan="${id}"]`)?.focus();
  };
  const plan = shown && 'id' in shown ? mine.find((one) => one.id === shown.id) : undefined;
  const openAt = () => {
    const current = open[at ?? 0];
    if (current) setShown({ dialog: 'plan', id: current.id });
  };
  useKeys({ j: () => move(1), k: () => move(-1), ' ': openAt });
  useKeys({ p: () => setShown({ dialog: 'present' }) });

  return (
    <section aria-label={t('plan.title')} ref={list}>
      <div class="sec">
        <h2>{t('plan.title')}</h2>
        {open.length > 0 && (
          <span class="small muted cut private">
            {t('plan.open', { n: open.length, sum: format.sum(card.openSum) })}
          </span>
        )}
        <span class="push" />
        <IconButton of={Plus} label={t('plan.new')} onClick={() => setShown({ dialog: 'new' })} />
        {open.length > 0 && (
          <Button
            size="small"
            kind="quiet"
            class="present"
            icon={MonitorUp}
            kbd="P"
            onClick={() => setShown({ dialog: 'present' })}
          >
            {t('plan.present.button')}
          </Button>
        )}
      </div>
      <DraftWaits
        draft={shown?.dialog === 'new' ? undefined : card.drafts.find(({ field }) => field === 'plan')}
        what={t('plan.form.title')}
        textOf={(body) => draftText(body, 'title')}
        onResume={() => setShown({ dialog: 'new' })}
      />
      {mine.length === 0 && <Empty title={t('plan.none')}>{t('plan.noneText')}</Empty>}
      <ul>
        {open.map((one, index) => (
          <PlanRow
            key={one.id}
            plan={one}
            current={index === at}
            onFocus={() => setAt(index)}
            onOpen={() => setShown({ dialog: 'plan', id: one.id })}
          />
        ))}
      </ul>
      {closed.length > 0 && (
        <details>
          <summary class="more small">{t('plan.closedPlans', { n: closed.length })}</summary>
          <ul>
            {closed.map((one) => (
              <PlanRow
                key={one.id}
                plan={one}
                current={false}
                onFocus={() => undefined}
                onOpen={() => setShown({ dialog: 'plan', id: one.id })}
              />
            ))}
          </ul>
        </details>
      )}
      {plan && shown?.dialog === 'plan' && (
        <DecisionDialog
          key={plan.id}
          plan={plan}
          claimKey={props.claimKey}
          onCorrect={() => setShown({ dialog: 'correct', id: plan.id })}
          onClose={() => setShown(null)}
        />
      )}
      {plan && shown?.dialog === 'correct' && (
        <PlanForm key={plan.id} card={card} corrects={plan} onClose={() => setShown(null)} />
      )}
      {shown?.dialog === 'new' && <PlanForm card={card} onClose={() => setShown(null)} />}
      {shown?.dialog === 'present' && <PresentDialog card={card} onClose={() => setShown(null)} />}
    </section>
  );
}
