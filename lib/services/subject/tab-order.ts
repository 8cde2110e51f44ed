import type { PageSender } from '@/lib/domain/page';
import { createQueue, type Queue } from '@/lib/domain/queue';
import type { CoreContext } from '../context';

const queues = new WeakMap<object, Map<number, Queue>>();

/**
 * Runs what concerns one tab in the order it arrived. Taking a reading waits for the site's settings and a goodbye
 * does not: without turns the goodbye passes, and a document that is gone goes on naming its patient.
 */
export function inTabOrder<T>(context: Pick<CoreContext, 'session'>, sender: PageSender, work: () => Promise<T>) {
  const byTab = queues.get(context.session) ?? new Map<number, Queue>();
  queues.set(context.session, byTab);
  const inLine = byTab.get(sender.tabId) ?? createQueue();
  byTab.set(sender.tabId, inLine);
  return inLine(work);
}

/** The tab was closed. */
export function endTabOrder({ session }: Pick<CoreContext, 'session'>, tabId: number): void {
  queues.get(session)?.delete(tabId);
}
