import type { Topic } from '@/lib/domain/answer';
import type { ImportProgress } from '@/lib/domain/views/report';
import { sendMessage } from '@/lib/messages/protocol';

/** To every page of ours. That none is open is normal. */
const nobody = () => undefined;

export interface Broadcast {
  changed(topics: Topic[], tabId?: number): void;
  importProgress(progress: ImportProgress): void;
  closing(): Promise<boolean>;
}

/**
 * Gathers what changed in one turn into one message. `seq` is asked when it is sent; `after` runs once it is on
 * its way, with everything that was gathered.
 */
export function broadcaster(seq: () => Promise<number>, after: (topics: Set<Topic>) => Promise<void>): Broadcast {
  let gathered: Set<Topic> | null = null;
  /** Null: any tab. */
  let tabIds: Set<number> | null = new Set<number>();
  let lastSeq = 0;

  async function tell() {
    const topics = gathered ?? new Set<Topic>();
    const tabs = tabIds;
    gathered = null;
    tabIds = new Set();
    // A lock is told at once; the number can wait, the blanking cannot.
    if (!topics.has('session')) lastSeq = Math.max(lastSeq, await seq());
    const told = { seq: lastSeq, topics: [...topics], ...(tabs && { tabIds: [...tabs] }) };
    // A page that hangs does not answer: nothing waits for it.
    sendMessage('changed', told).catch(nobody);
    await after(topics);
  }

  return {
    changed(topics, tabId) {
      if (tabId === undefined) tabIds = null;
      else tabIds?.add(tabId);
      if (gathered) {
        for (const topic of topics) gathered.add(topic);
        return;
      }
      gathered = new Set(topics);
      queueMicrotask(() => void tell());
    },
    closing: () => sendMessage('closing', {}).catch(() => false),
    importProgress(progress) {
      sendMessage('importProgress', progress).catch(nobody);
    },
  };
}
