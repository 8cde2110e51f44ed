import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal, Topic } from '@/lib/domain/answer';
import { type DataOf, type MessageName, useClient, type ValueOf } from './client';

export type QueryState<T> =
  | { kind: 'loading' }
  | { kind: 'ready'; value: T; seq: number }
  | { kind: 'refused'; refusal: Refusal };

/**
 * The last answer of a named query. Asks again when one of its topics changed, on `pageshow` and when the page
 * becomes visible: a hidden, frozen or restored page may have missed a change or the lock.
 */
export function useQuery<K extends MessageName>(
  name: K,
  data: DataOf<K>,
  topics: readonly Topic[],
): QueryState<ValueOf<K>> & { again: () => void } {
  const client = useClient();
  const [state, setState] = useState<QueryState<ValueOf<K>>>({ kind: 'loading' });
  const key = JSON.stringify(data);
  const turn = useRef(0);

  const ask = useCallback(() => {
    const mine = ++turn.current;
    client.send(name, JSON.parse(key)).then(
      (answer) => {
        if (mine !== turn.current) return;
        setState(
          answer.ok
            ? { kind: 'ready', value: answer.value as ValueOf<K>, seq: answer.seq }
            : { kind: 'refused', refusal: answer },
        );
      },
      () => mine === turn.current && setState({ kind: 'refused', refusal: { ok: false, error: 'unexpected' } }),
    );
  }, [client, name, key]);

  useEffect(() => {
    ask();
    const stop = client.onChanged((changed) => {
      if (changed.topics.includes('session') || changed.topics.some((topic) => topics.includes(topic))) ask();
    });
    const restored = ({ persisted }: PageTransitionEvent) => persisted && ask();
    const whenVisible = () => document.visibilityState === 'visible' && ask();
    addEventListener('pageshow', restored);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      turn.current++;
      stop();
      removeEventListener('pageshow', restored);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [ask, client, topics.join()]);

  return { ...state, again: ask };
}
