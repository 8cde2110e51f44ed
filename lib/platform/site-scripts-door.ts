/** Content scripts of the sites the user switched on. Origins are `https://host[:port]`. */
export interface SiteScripts {
  /** Registers the page script for exactly these origins (all frames), besides those registered already. */
  register(origins: string[]): Promise<void>;
  unregister(origins: string[]): Promise<void>;
  /** Runs the page script in a tab that was open before its site was switched on. */
  inject(tabId: number): Promise<void>;
  /** Those of these origins for which the browser granted us the host permission. */
  granted(origins: string[]): Promise<string[]>;
}
