import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mountScreen } from '@/components/session/screen';
import { SidebarScreen } from '@/components/sidebar/sidebar-screen';
import { sendMessage } from '@/lib/messages/protocol';

/** The active tab of the window this panel belongs to; undefined until it is known. */
function useActiveTab(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    let windowId: number | undefined;
    let turn = 0;
    const look = async () => {
      const mine = ++turn;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (mine !== turn) return;
      windowId = tab?.windowId;
      setTabId(tab?.id);
    };
    const activated = (info: { tabId: number; windowId: number }) => {
      // Before our own window is known, a tab of any window would do.
      if (windowId === undefined) void look();
      if (info.windowId !== windowId) return;
      // An answer that is still under way names the tab before.
      turn++;
      setTabId(info.tabId);
    };
    const moved = () => void look();
    void look();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onAttached.addListener(moved);
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onAttached.removeListener(moved);
    };
  }, []);
  return tabId;
}

/** A page that crashed or went without a goodbye says nothing: whoever it showed is asked for whenever the tab loads. */
function useLoads(tabId: number | undefined): void {
  useEffect(() => {
    const updated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status !== undefined) void sendMessage('panelReadAgain', { tabId }).catch(() => undefined);
    };
    browser.tabs.onUpdated.addListener(updated);
    return () => browser.tabs.onUpdated.removeListener(updated);
  }, [tabId]);
}

mountScreen(() => {
  const tabId = useActiveTab();
  useLoads(tabId);
  return tabId === undefined ? null : <SidebarScreen place="side-panel" tabId={tabId} />;
});
