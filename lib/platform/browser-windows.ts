import { browser } from 'wxt/browser';
import type { WindowDoor } from './window-door';

type OwnPage = '/unlock.html' | '/desk.html' | '/onboarding.html';

/** An open tab of ours with this page. Needs no permission, unlike `tabs.query`. */
async function openTab(page: OwnPage): Promise<{ tabId: number; windowId: number } | null> {
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const url = browser.runtime.getURL(page);
  const found = tabs.find((one) => one.documentUrl?.split(/[?#]/)[0] === url);
  return found ? { tabId: found.tabId, windowId: found.windowId } : null;
}

async function forward(tab: { tabId: number; windowId: number }, url?: string) {
  await browser.tabs.update(tab.tabId, url === undefined ? { active: true } : { active: true, url });
  await browser.windows.update(tab.windowId, { focused: true });
}

async function openPage(page: OwnPage, hash = ''): Promise<void> {
  const known = await openTab(page);
  const url = `${browser.runtime.getURL(page)}${hash}`;
  if (known) return forward(known, hash ? url : undefined);
  if ((await browser.windows.getAll({ windowTypes: ['normal'] })).length === 0) {
    await browser.windows.create({ url, focused: true });
    return;
  }
  const tab = await browser.tabs.create({ url, active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}

async function openUnlock(): Promise<void> {
  const known = await openTab('/unlock.html');
  if (known) return forward(known);
  const url = browser.runtime.getURL('/unlock.html');
  await browser.windows.create({ url, type: 'popup', width: 420, height: 600, focused: true });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that two clicks open one window. */
function inTurn(open: () => Promise<void>): Promise<void> {
  const mine = last.then(open, open);
  last = mine.catch(() => undefined);
  return mine;
}

export const browserWindows: WindowDoor = {
  openUnlock: () => inTurn(openUnlock),
  openDesk: (route) => inTurn(() => openPage('/desk.html', route ? `#${route}` : '')),
  openOnboarding: () => inTurn(() => openPage('/onboarding.html')),
};
