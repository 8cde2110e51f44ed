import type { Topic } from '@/lib/domain/answer';
import type { ImportProgress } from '@/lib/domain/views/report';
import { sendMessage } from '@/lib/messages/protocol';

/** To every page of ours. That none is open is normal. */
const nobody = () => undefined;

export interface Broadcast {
  changed(topics: Topic[]): void;
  importProgress(progress: ImportProgress): void;
}

/**
 * Gathers what changed in one turn into one message. `seq` is asked when it is sent; `after` runs when the pages were
 * told, with everything that was gathered.
 */
export function broadcaster(seq: () => Promise<number>, after: (topics: Set<Topic>) => Promise<void>): Broadcast {
  let gathered: Set<Topic> | null = null;
  let lastSeq = 0;

  async function tell() {
    const topics = gathered ?? new Set<Topic>();
    gathered = null;
    // A lock is told at once; the number can wait, the blanking cannot.
    if (!topics.has('session')) lastSeq = Math.max(lastSeq, await seq());
    await sendMessage('changed', { seq: lastSeq, topics: [...topics] }).catch(nobody);
    await after(topics);
  }

  return {
    changed(topics) {
      if (gathered) {
        for (const topic of topics) gathered.add(topic);
        return;
      }
      gathered = new Set(topics);
      queueMicrotask(() => void tell());
    },
    importProgress(progress) {
      sendMessage('importProgress', progress).catch(nobody);
    },
  };
}
