import { useToast } from '@/components/ui/toasts';
import type { Answer, Refusal, Saved } from '@/lib/domain/answer';
import type { AnswerOf, DataOf, MessageName } from './client';
import { useCommand } from './use-command';

/** Commands that answer what was saved, so that it can be undone. */
export type SavingName = {
  [K in MessageName]: AnswerOf<K> extends Answer<infer T> ? (T extends Saved ? K : never) : never;
}[MessageName];

export interface Saving<K extends SavingName> {
  /** True once saved; then the toast says so and offers the way back. */
  save(data: DataOf<K>, said: string): Promise<Saved | null>;
  busy: boolean;
  /** Stays on screen until the next try. */
  refusal: Refusal | null;
  /** What the refusal was about is no more. */
  forget(): void;
}

/** A command whose success is told in a toast with undo. */
export function useSaving<K extends SavingName>(name: K): Saving<K> {
  const toast = useToast();
  const { run, busy, refusal, forget } = useCommand(name);
  const save = async (data: DataOf<K>, said: string): Promise<Saved | null> => {
    const answer = (await run(data)) as Answer<Saved>;
    if (!answer.ok) return null;
    toast.saved(said, answer.value.changeId);
    return answer.value;
  };
  return { save, busy, refusal, forget };
}
