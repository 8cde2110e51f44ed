import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '@/lib/domain/answer';
import { type AnswerOf, type DataOf, type MessageName, useClient } from './client';

export interface Command<K extends MessageName> {
  /** Never rejects: a lost message answers `unexpected`. */
  run(data: DataOf<K>): Promise<AnswerOf<K>>;
  busy: boolean;
  /** Why the last run was refused; cleared when it runs again. */
  refusal: Refusal | null;
  /** What the refusal was about is no more: it goes from the screen. */
  forget(): void;
}

/** A named command of the core, with its running state. */
export function useCommand<K extends MessageName>(name: K): Command<K> {
  const client = useClient();
  const [running, setRunning] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback(
    async (data: DataOf<K>): Promise<AnswerOf<K>> => {
      setRunning((count) => count + 1);
      setRefusal(null);
      const answer = await client
        .send(name, data)
        .catch((): AnswerOf<K> => ({ ok: false, error: 'unexpected' }) as AnswerOf<K>);
      if (mounted.current) {
        setRunning((count) => count - 1);
        if (!answer.ok) setRefusal(answer);
      }
      return answer;
    },
    [client, name],
  );
  const forget = useCallback(() => setRefusal(null), []);
  return { run, busy: running > 0, refusal, forget };
}
