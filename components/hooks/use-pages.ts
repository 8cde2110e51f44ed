import { useEffect, useState } from 'preact/hooks';
import type { Refusal, Topic } from '@/lib/domain/answer';
import { type DataOf, type MessageName, useClient, type ValueOf } from './client';
import { useQuery } from './use-query';

interface Page<R> {
  rows: R[];
  more: string | null;
}

type RowOf<K extends MessageName> = ValueOf<K> extends Page<infer R> ? R : never;

export interface Pages<K extends MessageName> {
  kind: 'loading' | 'ready' | 'refused';
  refusal: Refusal | null;
  rows: RowOf<K>[];
  first: ValueOf<K> | null;
  /** Null at the end. */
  loadMore: (() => void) | null;
  loading: boolean;
  again: () => void;
}

/** A list that comes in pages. When its topics change it starts again with the first page. */
export function usePages<K extends MessageName>(name: K, data: DataOf<K>, topics: readonly Topic[]): Pages<K> {
  const client = useClient();
  const first = useQuery(name, data, topics);
  const [more, setMore] = useState<Page<RowOf<K>>[]>([]);
  const [loading, setLoading] = useState(false);
  const head = first.kind === 'ready' ? (first.value as Page<RowOf<K>>) : null;
  useEffect(() => setMore([]), [head]);
  const cursor = (more.at(-1) ?? head)?.more ?? null;

  const loadMore = async () => {
    if (loading || cursor === null) return;
    setLoading(true);
    const answer = await client.send(name, { ...(data as object), cursor } as DataOf<K>).catch(() => null);
    setLoading(false);
    if (answer?.ok) setMore((pages) => [...pages, answer.value as Page<RowOf<K>>]);
  };
  return {
    kind: first.kind,
    refusal: first.kind === 'refused' ? first.refusal : null,
    rows: [...(head?.rows ?? []), ...more.flatMap((page) => page.rows)],
    first: first.kind === 'ready' ? first.value : null,
    loadMore: cursor === null ? null : () => void loadMore(),
    loading,
    again: first.again,
  };
}
