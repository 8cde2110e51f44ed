import { browser } from 'wxt/browser';
import type { InsertOrder } from '@/lib/domain/views/compose';
import type { PageTools } from './page-tools-door';

const file = '/compose.js';

/** Runs in the page, in our own world of it, where the file has left its object. */
function insertHere(order: InsertOrder): unknown {
  const ours = globalThis as { casecueCompose?: { insert(order: InsertOrder): unknown } };
  return ours.casecueCompose?.insert(order) ?? { kind: 'gone' };
}

export const composeTools: Pick<PageTools, 'composePlaces' | 'composeInsert'> = {
  async composePlaces(tabId) {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, files: [file] }).catch(() => []);
    return results.map(({ documentId, result }) => ({ documentId, places: result }));
  },
  async composeInsert(tabId, documentId, order) {
    const target = { tabId, documentIds: [documentId] };
    const results = await browser.scripting.executeScript({ target, func: insertHere, args: [order] }).catch(() => []);
    return results[0]?.result ?? { kind: 'gone' };
  },
};
