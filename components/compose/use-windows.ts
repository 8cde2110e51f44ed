import { useEffect, useState } from 'preact/hooks';
import { useQuery } from '@/components/hooks/use-query';
import type { Refusal } from '@/lib/domain/answer';
import type { ComposeWindow } from '@/lib/domain/views/compose';
import { firstChoice, keyOf } from './where-words';

export interface Windows {
  /** Null while they are looked for. */
  windows: ComposeWindow[] | null;
  chosen: ComposeWindow | null;
  host: string;
  refusal: Refusal | null;
  pick(key: string): void;
  again(): void;
}

/** The messages being written in the tab; asked for again whenever the user comes back to the panel. */
export function useWindows(tabId: number | undefined): Windows {
  const answer = useQuery('composeWindows', tabId === undefined ? {} : { tabId }, ['subject']);
  const [picked, setPicked] = useState('');
  const { again } = answer;
  useEffect(() => {
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [again]);
  const windows = answer.kind === 'ready' ? answer.value.windows : null;
  const known = windows?.find((window) => keyOf(window) === picked) ?? null;
  return {
    windows,
    chosen: known ?? firstChoice(windows ?? []),
    host: answer.kind === 'ready' ? answer.value.host : '',
    refusal: answer.kind === 'refused' ? answer.refusal : null,
    pick: setPicked,
    again,
  };
}
