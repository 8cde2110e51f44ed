import { browser } from 'wxt/browser';
import { createQueue } from '@/lib/domain/queue';
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

/** What a tab is, but not what it shows, needs no permission. */
async function showTab(tabIds: readonly number[]): Promise<number | null> {
  const known = await Promise.all(tabIds.map((tabId) => browser.tabs.get(tabId).catch(() => null)));
  const open = known.flatMap((tab) => (tab?.id === undefined ? [] : [{ ...tab, id: tab.id }]));
  const [newest] = open.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (!newest) return null;
  await forward({ tabId: newest.id, windowId: newest.windowId });
  return newest.id;
}

/** One after the other, so that two clicks open one window. */
const inTurn = createQueue();

export const browserWindows: WindowDoor = {
  openUnlock: () => inTurn(openUnlock),
  openDesk: (route) => inTurn(() => openPage('/desk.html', route ? `#${route}` : '')),
  openOnboarding: () => inTurn(() => openPage('/onboarding.html')),
  showTab,
};
