import type { ComponentChildren } from 'preact';
import { useQuery } from '@/components/hooks/use-query';
import { useText } from '@/components/hooks/use-text';
import { Empty } from '@/components/ui/empty';
import type { TodayView } from '@/lib/domain/views/today';

/** Nothing to do now; a practice without a single plan hears how to begin, and `begin` lets it. */
export function NothingDue(props: { view: TodayView; begin?: ComponentChildren }) {
  const { t } = useText();
  const { done, later, adrift } = props.view;
  const untouched = done.length === 0 && later.length === 0 && adrift.adrift.count === 0;
  const board = useQuery('board', { perColumn: 1 }, ['plans', 'patients']);
  if (untouched && board.kind === 'loading') return null;
  const fresh = untouched && board.kind === 'ready' && board.value.columns.every(({ sum }) => sum.count === 0);
  return (
    <>
      <Empty title={t(fresh ? 'today.freeEmpty' : 'today.free')}>
        {t(fresh ? 'today.freeEmptyWhy' : 'today.freeWhy')}
      </Empty>
      {fresh && props.begin}
    </>
  );
}
