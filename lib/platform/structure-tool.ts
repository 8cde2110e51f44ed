import { browser } from 'wxt/browser';
import type { PageTools } from './page-tools-door';

const file = '/structure.js';

export const structureTool: Pick<PageTools, 'structure'> = {
  async structure(tabId) {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, files: [file] }).catch(() => []);
    return results.map(({ frameId, result }) => ({ frameId, outline: result }));
  },
};
