import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Dialog } from '@/components/ui/dialog';
import { Unread } from '@/components/ui/unread';
import type { CloseKind, PlanStatus } from '@/lib/domain/records/plan';
import type { PlanCard } from '@/lib/domain/views/today';
import { DecisionDialog } from './decision-dialog';
import { moveTo } from './moves';
import { PlanEnding } from './plan-ending';
import { PresentDialog } from './present-dialog';

/** A card was dropped on a column, or a column chosen for it: asks for the event behind it. */
export function MoveDialog(props: { card: PlanCard; status: PlanStatus; onClose: () => void }) {
  const { t } = useText();
  const { card, status } = props;
  const fresh = useQuery('plan', { planId: card.plan.id }, ['plans']);
  const plan = fresh.kind === 'ready' ? fresh.value : card.plan;
  const move = moveTo(card.plan, status);
  const title = t('plan.board.moveTitle', { name: card.person.name, status: t(`word.status.${status}`) });
  if (move.kind === 'present') return <PresentFrom card={card} title={title} onClose={props.onClose} />;
  if (move.kind === 'parts') {
    return (
      <DecisionDialog
        plan={plan}
        claimKey={null}
        parts={move.parts}
        title={title}
        why={t('plan.board.moveWhy')}
        onClose={props.onClose}
      />
    );
  }
  return (
    <Dialog title={title} onClose={props.onClose}>
      <p class="small muted">{t(move.kind === 'close' ? 'plan.board.moveWhy' : 'plan.board.cannot')}</p>
      {move.kind === 'close' && <PlanEnding plan={plan} kind={status as CloseKind} />}
    </Dialog>
  );
}

function PresentFrom(props: { card: PlanCard; title: string; onClose: () => void }) {
  const { card } = props;
  const answer = useQuery('patientCard', { patientId: card.person.id }, ['patients', 'plans']);
  if (answer.kind === 'refused') {
    return (
      <Dialog title={props.title} onClose={props.onClose}>
        <Unread of={answer} />
      </Dialog>
    );
  }
  if (answer.kind === 'loading') return null;
  const ids = answer.value.plans
    .filter(({ id, alternatesId }) => id === card.plan.id || (alternatesId && alternatesId === card.plan.alternatesId))
    .map(({ id }) => id);
  return <PresentDialog card={answer.value} planIds={ids} onClose={props.onClose} />;
}
