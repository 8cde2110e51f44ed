import { useEffect, useRef, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { type QueryState, useQuery } from '@/components/hooks/use-query';
import type { TodayView } from '@/lib/domain/views/today';
import { joinPages } from './join-pages';

/** Steps to a page: one number for every list and count of today, so that they agree. */
export const todayPage = { limit: 200 };

export type TodayState = QueryState<TodayView> & {
  /** Null at the end. */
  loadMore: (() => void) | null;
  loading: boolean;
};

/** The day's list, page by page. Read again, it is as long as it was. */
export function useToday(): TodayState {
  const client = useClient();
  const query = useQuery('today', todayPage, ['today', 'patients', 'plans', 'drafts']);
  const [more, setMore] = useState<TodayView[]>([]);
  const [loading, setLoading] = useState(false);
  const turn = useRef(0);
  const head = query.kind === 'ready' ? query.value : null;

  const read = async (pages: TodayView[], wanted: number, first: TodayView) => {
    const mine = ++turn.current;
    setLoading(true);
    const next = [...pages];
    for (let cursor = (next.at(-1) ?? first).more; cursor !== null && next.length < wanted; ) {
      const answer = await client.send('today', { ...todayPage, cursor }).catch(() => null);
      if (!answer?.ok) break;
      next.push(answer.value);
      cursor = answer.value.more;
    }
    if (mine !== turn.current) return;
    setLoading(false);
    setMore(next);
  };
  useEffect(() => {
    turn.current++;
    setLoading(false);
    if (head !== null && more.length > 0) void read([], more.length, head);
  }, [head]);

  if (query.kind !== 'ready') return { ...query, loadMore: null, loading: false };
  const value = joinPages(query.value, more);
  const isEnd = value.more === null;
  return {
    ...query,
    value,
    loading,
    loadMore: isEnd || loading ? null : () => void read(more, more.length + 1, query.value),
  };
}
