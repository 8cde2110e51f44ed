import { browser } from 'wxt/browser';

/** Opens the browser's own side panel. Must be the first call in a click handler. */
export function openSidePanel(windowId: number): Promise<void> {
  return browser.sidePanel.open({ windowId });
}
