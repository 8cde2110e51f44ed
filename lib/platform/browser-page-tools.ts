import { browser } from 'wxt/browser';
import type { PageTools } from './page-tools-door';
import { selectedText } from './selected-text';

const mostSelected = 2000;

export const browserPageTools: PageTools = {
  async selection(tabId) {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting
      .executeScript({ target, func: selectedText, args: [mostSelected] })
      .catch(() => []);
    const texts = results.map(({ result }) => result).filter((text) => typeof text === 'string' && text !== '');
    return texts[0] ?? null;
  },
};
