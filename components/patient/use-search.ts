import { useEffect, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import type { Refusal } from '@/lib/domain/answer';
import type { Hit } from '@/lib/domain/views/patient-card';

export interface Found {
  hits: Hit[];
  total: number;
  /** An answer for the present text is here. */
  done: boolean;
  refusal: Refusal | null;
}

const nothing: Found = { hits: [], total: 0, done: false, refusal: null };
const shownAtOnce = 8;

/** Asks at every keystroke; an answer to an older text is dropped. Old hits stay until new ones are here. */
export function useSearch(text: string): Found {
  const client = useClient();
  const [found, setFound] = useState<Found>(nothing);
  const words = text.trim();
  useEffect(() => {
    if (words === '') {
      setFound(nothing);
      return;
    }
    let current = true;
    client.send('search', { text: words, limit: shownAtOnce }).then(
      (answer) => {
        if (!current) return;
        setFound(answer.ok ? { ...answer.value, done: true, refusal: null } : { ...nothing, refusal: answer });
      },
      () => current && setFound({ ...nothing, refusal: { ok: false, error: 'unexpected' } }),
    );
    return () => {
      current = false;
    };
  }, [client, words]);
  return words === '' ? nothing : found;
}
