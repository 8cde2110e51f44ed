import { browser } from 'wxt/browser';
import type { PageTools } from './page-tools-door';

const file = '/reading-kit.js';

export const kitTool: Pick<PageTools, 'readingKit'> = {
  async readingKit(tabId, documentId) {
    const target = { tabId, documentIds: [documentId] };
    await browser.scripting.executeScript({ target, files: [file] }).catch(() => []);
  },
};
