import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { TodayView } from '@/lib/domain/views/today';
import { restOf } from './row-groups';
import type { TodayState } from './use-today';

/** How many late calls are not in the list yet, and the way to them. */
export function MoreCalls(props: { view: TodayView; paging: Pick<TodayState, 'loadMore' | 'loading'> }) {
  const { t } = useText();
  const { view, paging } = props;
  if (view.more === null) return null;
  return (
    <div class="pad row wraps more-calls">
      <span class="small muted num">{t('today.rest', { n: restOf(view) })}</span>
      <Button size="small" busy={paging.loading} onClick={() => paging.loadMore?.()}>
        {t('common.showMore')}
      </Button>
    </div>
  );
}
