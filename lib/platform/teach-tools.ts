import { browser } from 'wxt/browser';
import type { PageTools } from './page-tools-door';

/** The picker is a script of its own, and in no page before somebody teaches it. */
export const teachTools: Pick<PageTools, 'pick'> = {
  async pick(tabId, frameId) {
    const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    const results = await browser.scripting.executeScript({ target, files: ['/teach.js'] }).catch(() => []);
    return results.map((one) => ({ frameId: one.frameId, armed: one.result }));
  },
};
