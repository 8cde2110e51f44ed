import type { AnswerOf, Client, DataOf, MessageName, ValueOf } from '@/components/hooks/client';
import type { Refusal, Topic } from '@/lib/domain/answer';
import type { ImportProgress } from '@/lib/domain/views/report';
import type { Changed } from '@/lib/messages/protocol';

/** What each message answers: a value, a refusal, or a function of what was sent. */
export type Canned = {
  [K in MessageName]?: ValueOf<K> | Refusal | ((data: DataOf<K>) => ValueOf<K> | Refusal);
};

export interface FakeClient extends Client {
  sent: { name: MessageName; data: unknown }[];
  /** From now on this is answered instead. */
  answer(more: Canned): void;
  /** As the core after a commit. */
  change(topics: Topic[]): void;
  /** As the core before the vault is closed; null where nothing is unsaved, so that nobody listens. */
  close(): Promise<boolean> | null;
}

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** A core that answers what it was told to; anything else stays unanswered, as a loading screen would. */
export function fakeClient(first: Canned): FakeClient {
  const canned: Canned = { ...first };
  const listeners = new Set<(changed: Changed) => void>();
  const progress = new Set<(progress: ImportProgress) => void>();
  const keepers = new Set<() => Promise<boolean>>();
  const sent: FakeClient['sent'] = [];
  let seq = 1;
  return {
    sent,
    send<K extends MessageName>(name: K, data: DataOf<K>): Promise<AnswerOf<K>> {
      sent.push({ name, data });
      const told: unknown = canned[name];
      if (told === undefined) return new Promise(() => undefined);
      const value: unknown = typeof told === 'function' ? told(data) : told;
      const answer = isRefusal(value) ? value : { ok: true, seq, value };
      return Promise.resolve(answer as AnswerOf<K>);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onImportProgress(listener) {
      progress.add(listener);
      return () => progress.delete(listener);
    },
    onClosing(keep) {
      keepers.add(keep);
      return () => keepers.delete(keep);
    },
    close() {
      if (keepers.size === 0) return null;
      return Promise.all([...keepers].map((keep) => keep())).then((kept) => kept.every(Boolean));
    },
    answer: (more) => Object.assign(canned, more),
    change(topics) {
      seq++;
      for (const listener of listeners) listener({ seq, topics });
    },
  };
}
