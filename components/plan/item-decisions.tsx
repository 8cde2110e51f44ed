import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Money } from '@/components/ui/money';
import { Refused } from '@/components/ui/refused';
import { Segment } from '@/components/ui/segment';
import type { Id } from '@/lib/domain/records/base';
import type { Decision } from '@/lib/domain/records/plan';
import type { ItemLine, PlanLine } from '@/lib/domain/views/common';

/** Items are decided one by one: three of five may be accepted. */
export function ItemDecisions(props: { plan: PlanLine; claimKey: string | null }) {
  const { t } = useText();
  const { plan } = props;
  const { save, refusal } = useSaving('decide');
  const decide = (itemIds: Id[], decision: Decision) =>
    void save(
      { decisions: [{ planId: plan.id, itemIds, decision }], claimKey: props.claimKey },
      t('plan.decide.decided'),
    );
  const undone = plan.items.filter((item) => item.doneOn === undefined);
  return (
    <section class="part">
      <h3>{t('plan.decide.items')}</h3>
      <Refused refusal={refusal} />
      {(plan.summaryOnly || undone.length > 1) && (
        <div class="item whole">
          <span class="muted">{t(plan.summaryOnly ? 'plan.decide.whole' : 'plan.decide.all')}</span>
          <Picks label={t('plan.decide.whole')} value={sharedDecision(plan)} onPick={(one) => decide([], one)} />
        </div>
      )}
      <ul>
        {plan.items.map((item) => (
          <Item key={item.id} item={item} onPick={(one) => decide([item.id], one)} />
        ))}
      </ul>
    </section>
  );
}

function Item(props: { item: ItemLine; onPick: (decision: Decision) => void }) {
  const { t, format } = useText();
  const { item } = props;
  return (
    <li class="item">
      <span class="row">
        <span class="item-label">
          {item.label}
          {item.area && <span class="muted"> {item.area}</span>}
        </span>
        <span class="push" />
        <Money cents={item.netCents} />
      </span>
      {item.doneOn ? (
        <span class="small muted num">{t('plan.decide.doneOn', { day: format.day(item.doneOn) })}</span>
      ) : (
        <span class="row wraps">
          <Picks label={item.label} value={item.decision} onPick={props.onPick} />
          {item.bookedOn && (
            <span class="small muted num">{t('plan.decide.bookedOn', { day: format.day(item.bookedOn) })}</span>
          )}
        </span>
      )}
    </li>
  );
}

function Picks(props: { label: string; value: Decision | null; onPick: (decision: Decision) => void }) {
  const { t } = useText();
  return (
    <Segment<Decision>
      label={props.label}
      value={props.value}
      options={[
        { value: 'proposed', label: t('plan.decide.propose') },
        { value: 'accepted', label: t('plan.decide.accept') },
        { value: 'declined', label: t('plan.decide.decline') },
        ...(props.value === 'referred-out' ? [{ value: 'referred-out' as const, label: t('plan.decide.refer') }] : []),
      ]}
      onChange={(decision) => decision !== props.value && props.onPick(decision)}
    />
  );
}

/** The decision that all open items share; a total has only its status to go by. */
function sharedDecision(plan: PlanLine): Decision | null {
  if (plan.summaryOnly) return plan.status === 'accepted' || plan.status === 'scheduled' ? 'accepted' : 'proposed';
  const decisions = new Set(plan.items.filter((item) => item.doneOn === undefined).map((item) => item.decision));
  const [only] = decisions;
  return decisions.size === 1 ? (only ?? null) : null;
}
