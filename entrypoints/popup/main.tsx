import { browser } from 'wxt/browser';
import { mountScreen } from '@/components/session/screen';
import { Popup } from '@/components/today/popup';
import { SitesContext, type SitesDoor } from '@/components/today/sites-door';
import { openSidePanel } from '@/lib/platform/side-panel';
import { askForSite, giveBackSite } from '@/lib/platform/site-permission';

const sites: SitesDoor = {
  async currentTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return null;
    return { tabId: tab.id, windowId: tab.windowId, origin: new URL(tab.url).origin };
  },
  ask: askForSite,
  giveBack: giveBackSite,
  async openPanel(windowId) {
    await openSidePanel(windowId);
    // The popup lies over the panel, and keeps the keyboard while it is open.
    window.close();
  },
};

mountScreen(() => (
  <SitesContext.Provider value={sites}>
    <Popup />
  </SitesContext.Provider>
));
