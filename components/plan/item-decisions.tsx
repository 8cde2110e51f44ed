import { useSaving } from '@/components/hooks/use-saving';
import { useText } from '@/components/hooks/use-text';
import { Money } from '@/components/ui/money';
import { Refused } from '@/components/ui/refused';
import type { Id } from '@/lib/domain/records/base';
import type { Decision } from '@/lib/domain/records/plan';
import type { ItemLine, PlanLine } from '@/lib/domain/views/common';
import { ContradictionLine } from './contradiction-line';
import { DecisionPicks } from './decision-picks';
import { useItemKeys } from './use-item-keys';

/** Items are decided one by one, by one key each: three of five may be accepted. */
export function ItemDecisions(props: { plan: PlanLine; claimKey: string | null }) {
  const { t } = useText();
  const { plan } = props;
  const { save, refusal } = useSaving('decide');
  const undone = plan.items.filter((item) => item.doneOn === undefined);
  const decide = (itemIds: Id[], decision: Decision) =>
    void save(
      { decisions: [{ planId: plan.id, itemIds, decision }], claimKey: props.claimKey },
      t('plan.decide.decided'),
    );
  const shared = sharedDecision(plan);
  const decideAll = (decision: Decision) => decision !== shared && decide([], decision);
  const decideOne = (item: ItemLine, decision: Decision) => decision !== item.decision && decide([item.id], decision);
  const { current, choose, list } = useItemKeys(undone, decideOne, decideAll);
  return (
    <section class="part">
      <h3>{t('plan.decide.items')}</h3>
      <Refused refusal={refusal} />
      {(plan.summaryOnly || undone.length > 1) && (
        <div
          class="item whole"
          tabIndex={-1}
          data-first={undone.length === 0 || undefined}
          aria-current={undone.length === 0 || undefined}
        >
          <span class="muted">{t(plan.summaryOnly ? 'plan.decide.whole' : 'plan.decide.all')}</span>
          <DecisionPicks
            label={t('plan.decide.whole')}
            value={shared}
            shifted={undone.length > 0}
            onPick={(one) => decideAll(one)}
          />
        </div>
      )}
      <ul ref={list}>
        {plan.items.map((item) => (
          <Item
            key={item.id}
            item={item}
            current={item === current}
            onFocus={() => choose(item)}
            onPick={(one) => decideOne(item, one)}
          />
        ))}
      </ul>
    </section>
  );
}

function Item(props: { item: ItemLine; current: boolean; onFocus: () => void; onPick: (decision: Decision) => void }) {
  const { t, format } = useText();
  const { item, current } = props;
  return (
    <li
      class="item"
      data-item={item.id}
      tabIndex={item.doneOn ? undefined : -1}
      aria-current={current || undefined}
      data-first={current || undefined}
      onFocusIn={props.onFocus}
    >
      <span class="row">
        <span class="item-label">
          {item.label}
          {item.area && <span class="muted"> {item.area}</span>}
        </span>
        <span class="push" />
        <Money cents={item.netCents} />
      </span>
      <ContradictionLine money={item.entered} />
      {item.doneOn ? (
        <span class="small muted num">{t('plan.decide.doneOn', { day: format.day(item.doneOn) })}</span>
      ) : (
        <span class="row wraps">
          <DecisionPicks label={item.label} value={item.decision} onPick={props.onPick} />
          {item.bookedOn && (
            <span class="small muted num">{t('plan.decide.bookedOn', { day: format.day(item.bookedOn) })}</span>
          )}
        </span>
      )}
    </li>
  );
}

/** The decision that all open items share; a total has only its status to go by. */
function sharedDecision(plan: PlanLine): Decision | null {
  if (plan.summaryOnly) return plan.status === 'accepted' || plan.status === 'scheduled' ? 'accepted' : 'proposed';
  const decisions = new Set(plan.items.filter((item) => item.doneOn === undefined).map((item) => item.decision));
  const [only] = decisions;
  return decisions.size === 1 ? (only ?? null) : null;
}
