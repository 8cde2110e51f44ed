import { browser } from 'wxt/browser';
import { composeTools } from './compose-tools';
import { kitTool } from './kit-tool';
import type { PageTools } from './page-tools-door';
import { selectedText } from './selected-text';
import { structureTool } from './structure-tool';
import { teachTools } from './teach-tools';

const mostSelected = 2000;

export const browserPageTools: PageTools = {
  ...composeTools,
  ...teachTools,
  ...structureTool,
  ...kitTool,
  async selection(tabId) {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting
      .executeScript({ target, func: selectedText, args: [mostSelected] })
      .catch(() => []);
    const texts = results.map(({ result }) => result).filter((text) => typeof text === 'string' && text !== '');
    return texts[0] ?? null;
  },
};
