import { ChevronsLeftRight, FoldHorizontal } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Money } from '@/components/ui/money';
import { StatusGlyph } from '@/components/ui/status-glyph';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { BoardColumn, PlanCard as Card } from '@/lib/domain/views/today';
import { PlanCard } from './plan-card';

const allowDrop = (event: DragEvent) => event.preventDefault();

/** One status: its sum, its first cards, the rest in the table. */
export function Column(props: {
  column: BoardColumn;
  statuses: PlanStatus[];
  dragged: Card | null;
  onDrag: (card: Card | null) => void;
  onDrop: () => void;
  onMove: (card: Card, status: PlanStatus) => void;
  onMore: () => void;
  onFold: () => void;
}) {
  const { t } = useText();
  const { column, dragged } = props;
  const { status, sum, cards } = column;
  const word = t(`word.status.${status}`);
  const target = dragged !== null && dragged.plan.status !== status;
  return (
    <section class={target ? 'col target' : 'col'} aria-label={word} onDragOver={allowDrop} onDrop={props.onDrop}>
      <header>
        <h2>
          <StatusGlyph status={status} /> <span class="cut">{word}</span>
          <span class="push fold-btn">
            <IconButton of={FoldHorizontal} label={t('plan.board.fold', { status: word })} onClick={props.onFold} />
          </span>
        </h2>
        <p class="num small">
          <b>
            <Money sum={sum} />
          </b>{' '}
          <span class="muted">{t('plan.board.inPlans', { n: sum.count })}</span>
        </p>
      </header>
      <ul>
        {cards.map((card) => (
          <PlanCard key={card.plan.id} card={card} onDrag={props.onDrag}>
            <MoveMenu card={card} statuses={props.statuses} onMove={props.onMove} />
          </PlanCard>
        ))}
      </ul>
      {cards.length === 0 && <p class="small muted">{t('plan.board.empty')}</p>}
      {column.more && (
        <button type="button" class="link small num" onClick={props.onMore}>
          <MoreWords column={column} />
        </button>
      )}
    </section>
  );
}

/** How many more there are, and what they amount to as far as it is known. */
function MoreWords(props: { column: BoardColumn }) {
  const { t, format } = useText();
  const { sum, cards } = props.column;
  const shown = cards.map(({ plan }) => plan.netCents);
  const rest = {
    cents: sum.cents - shown.reduce<number>((total, cents) => total + (cents ?? 0), 0),
    unknown: sum.unknown - shown.filter((cents) => cents === null).length,
    count: sum.count - shown.length,
  };
  // Of alternates one counts, so the shown cards may add up to more than the column.
  if (rest.count <= 0 || rest.cents < 0 || rest.unknown < 0) return <>{t('plan.board.moreBare')}</>;
  return <>{t('plan.board.more', { n: rest.count, sum: format.sum(rest) })}</>;
}

/** The keyboard's way to what dragging does. */
function MoveMenu(props: { card: Card; statuses: PlanStatus[]; onMove: (card: Card, status: PlanStatus) => void }) {
  const { t } = useText();
  const { card } = props;
  return (
    <label class="move">
      <Icon of={ChevronsLeftRight} size="s" />
      <span class="sr">{`${t('plan.board.move')}: ${card.person.name}, ${card.plan.title}`}</span>
      <select
        value=""
        autocomplete="off"
        onChange={(event) => {
          const status = props.statuses.find((one) => one === event.currentTarget.value);
          event.currentTarget.value = '';
          if (status) props.onMove(card, status);
        }}
      >
        <option value="">{t('plan.board.move')}</option>
        {props.statuses
          .filter((status) => status !== card.plan.status)
          .map((status) => (
            <option key={status} value={status}>
              {t(`word.status.${status}`)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** A narrow column: how many and how much, a click away. Takes drops too. */
export function FoldedColumn(props: {
  column: BoardColumn;
  droppable: boolean;
  onOpen: () => void;
  onDrop: () => void;
}) {
  const { t } = useText();
  const { status, sum } = props.column;
  const word = t(`word.status.${status}`);
  return (
    <button
      type="button"
      class={props.droppable ? 'fold target' : 'fold'}
      title={t('plan.board.unfold', { status: word, n: sum.count })}
      aria-expanded={false}
      onClick={props.onOpen}
      onDragOver={allowDrop}
      onDrop={props.onDrop}
    >
      <span class="chip">
        <StatusGlyph status={status} />
      </span>
      <span class="v">
        <b>{word}</b> <span class="num muted">{sum.count}</span>
      </span>
      <span class="v muted push-down">
        <Money sum={sum} />
      </span>
    </button>
  );
}
