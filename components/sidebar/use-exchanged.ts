import { useLayoutEffect, useRef } from 'preact/hooks';
import { quietKeys, wakeKeys } from '@/components/hooks/use-keys';

/** What stands in the panel: `name` is null where there is nobody to act on and nobody was before. */
export interface Standing {
  name: string | null;
  /** Single keys act on somebody. */
  acts: boolean;
  byUser: boolean;
}

/** Keys that are on their way to the record before must not act on the one that the page put in its place. */
export function useExchanged({ name, acts, byUser }: Standing): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (name === null) return;
    if (last.current !== null && last.current !== name && acts && !byUser) quietKeys();
    last.current = name;
  }, [name, acts]);
  useLayoutEffect(() => wakeKeys, []);
}
