import type { PageSender } from '@/lib/domain/page';
import type { CoreContext } from '../context';

const tails = new WeakMap<object, Map<number, Promise<unknown>>>();

/**
 * Runs what concerns one tab in the order it arrived. Taking a reading waits for the site's settings and a goodbye
 * does not: without turns the goodbye passes, and a document that is gone goes on naming its patient.
 */
export function inTabOrder<T>({ session }: Pick<CoreContext, 'session'>, sender: PageSender, work: () => Promise<T>) {
  const { tabId } = sender;
  const byTab = tails.get(session) ?? new Map<number, Promise<unknown>>();
  tails.set(session, byTab);
  const mine = (byTab.get(tabId) ?? Promise.resolve()).then(work);
  const tail: Promise<unknown> = mine
    .catch(() => undefined)
    .then(() => {
      if (byTab.get(tabId) === tail) byTab.delete(tabId);
    });
  byTab.set(tabId, tail);
  return mine;
}
