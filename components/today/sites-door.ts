import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The browser's own permissions, handed in by the entrypoint: components do not reach the browser. */
export interface SitesDoor {
  /** The page under the popup; null where the browser allows no extension. */
  currentTab(): Promise<{ tabId: number; origin: string } | null>;
  /** Must be the first call in a click handler. */
  ask(origin: string): Promise<boolean>;
  giveBack(origin: string): Promise<boolean>;
}

export const SitesContext = createContext<SitesDoor | null>(null);

export function useSitesDoor(): SitesDoor | null {
  return useContext(SitesContext);
}
