import { useState } from 'preact/hooks';
import { useText } from '@/components/hooks/use-text';
import type { PlanStatus } from '@/lib/domain/records/plan';
import type { BoardColumn, PlanCard } from '@/lib/domain/views/today';
import { Column, FoldedColumn } from './board-column';
import { MoveDialog } from './move-dialog';

const folded: PlanStatus[] = [
  'diagnosed',
  'presented',
  'in-treatment',
  'completed',
  'declined',
  'referred-out',
  'lapsed',
];

/** All plans by status. Folded columns open on a click; a card dropped on a column asks what happened. */
export function Board(props: { columns: BoardColumn[]; onMore: (status: PlanStatus) => void }) {
  const { t } = useText();
  const [open, setOpen] = useState<PlanStatus[]>([]);
  const [dragged, setDragged] = useState<PlanCard | null>(null);
  const [move, setMove] = useState<{ card: PlanCard; status: PlanStatus } | null>(null);
  const columns = props.columns.filter(({ status, sum }) => sum.count > 0 || !isExit(status));
  // Right after an import everything is diagnosed: a board that hides all it has looks empty.
  const filled = columns.filter(({ sum }) => sum.count > 0).map(({ status }) => status);
  const hidden = filled.every((status) => folded.includes(status))
    ? folded.filter((one) => !filled.includes(one))
    : folded;
  const isFolded = (status: PlanStatus) => hidden.includes(status) !== open.includes(status);
  const toggle = (status: PlanStatus) =>
    setOpen((now) => (now.includes(status) ? now.filter((one) => one !== status) : [...now, status]));
  const drop = (status: PlanStatus) => {
    if (dragged && dragged.plan.status !== status) setMove({ card: dragged, status });
    setDragged(null);
  };
  const widths = columns.map(({ status }) => (isFolded(status) ? '32px' : 'minmax(180px, 1fr)')).join(' ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: columns are not form controls
    <div class="board" role="group" aria-label={t('plan.board.board')} style={{ gridTemplateColumns: widths }}>
      {columns.map((column) =>
        isFolded(column.status) ? (
          <FoldedColumn
            key={column.status}
            column={column}
            droppable={dragged !== null}
            onOpen={() => toggle(column.status)}
            onDrop={() => drop(column.status)}
          />
        ) : (
          <Column
            key={column.status}
            column={column}
            statuses={columns.map(({ status }) => status)}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={() => drop(column.status)}
            onMove={(card, status) => setMove({ card, status })}
            onMore={() => props.onMore(column.status)}
            onFold={() => toggle(column.status)}
          />
        ),
      )}
      {move && <MoveDialog card={move.card} status={move.status} onClose={() => setMove(null)} />}
    </div>
  );
}

/** Ways out of the ladder: shown only when somebody is there. */
function isExit(status: PlanStatus): boolean {
  return status === 'referred-out' || status === 'lapsed';
}
