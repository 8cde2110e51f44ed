import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface SiteTab {
  tabId: number;
  windowId: number;
  origin: string;
}

/** The browser's own permissions, handed in by the entrypoint: components do not reach the browser. */
export interface SitesDoor {
  /** The page under the popup; null where the browser allows no extension. */
  currentTab(): Promise<SiteTab | null>;
  /** Must be the first call in a click handler. */
  ask(origin: string): Promise<boolean>;
  giveBack(origin: string): Promise<boolean>;
  /** The browser's own side panel. Must be the first call in a click handler. */
  openPanel(windowId: number): Promise<void>;
}

export const SitesContext = createContext<SitesDoor | null>(null);

export function useSitesDoor(): SitesDoor | null {
  return useContext(SitesContext);
}
