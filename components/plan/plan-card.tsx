import { Anchor, Clock } from 'lucide-preact';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import { Money } from '@/components/ui/money';
import type { PlanCard as Card } from '@/lib/domain/views/today';

/** One plan on the board. It can be dragged; the keyboard has the menu beside it. */
export function PlanCard(props: {
  card: Card;
  onDrag: (card: Card | null) => void;
  children?: preact.ComponentChildren;
}) {
  const { t } = useText();
  const { plan, person } = props.card;
  const tag =
    plan.options > 1
      ? t('plan.optionsTag', { n: plan.options })
      : plan.status === 'partly-accepted'
        ? t('plan.progress', { done: plan.acceptedItems, of: plan.itemCount })
        : null;
  return (
    <li
      class="card-slot"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', '');
        props.onDrag(props.card);
      }}
      onDragEnd={() => props.onDrag(null)}
    >
      <a class="card" href={`#/patients/${person.id}`} draggable={false}>
        <p class="l1">
          <b class="private">{person.name}</b>
          {tag && <span class="tag num">{tag}</span>}
        </p>
        <p class="l2">
          <span class="cut small muted" title={plan.title}>
            {plan.title}
          </span>
          <Money cents={plan.netCents} />
        </p>
        <NextLine card={props.card} />
      </a>
      {props.children}
    </li>
  );
}

/** What happens next, or that nothing does. */
export function NextLine(props: { card: Card }) {
  const { t, format } = useText();
  const { today } = usePractice();
  const { plan, next } = props.card;
  if (plan.adrift) {
    const lost = plan.appointments.find(({ state }) => state === 'broken' || state === 'cancelled');
    return (
      <p class="next danger">
        <Icon of={Anchor} size="s" />
        <b>{t('plan.adrift')}</b>
        {lost && <span class="cut">{`${t(`word.appointment.${lost.state}`)} ${format.shortDay(lost.when.on)}`}</span>}
      </p>
    );
  }
  if (!next) return null;
  const { kind } = next;
  const what = kind === 'booked' || kind === 'confirmed' ? t(`word.appointment.${kind}`) : t(`word.kind.${kind}`);
  return (
    <p class="next num">
      <Icon of={Clock} size="s" />
      <b>{format.due(next.due, today)}</b>
      <span class="cut">{next.promised ? `${what}, ${t('patient.when.promised')}` : what}</span>
    </p>
  );
}
