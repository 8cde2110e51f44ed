/** Content scripts of the sites the user switched on. Origins are `https://host[:port]`. */
export interface SiteScripts {
  /** Registers the page script for exactly these origins (all frames), besides those registered already. */
  register(origins: string[]): Promise<void>;
  unregister(origins: string[]): Promise<void>;
  /**
   * Runs the page script in the frames of a tab that was open before their site was switched on. The others go on
   * undisturbed: a page of another site keeps its panel.
   */
  inject(tabId: number, origin: string): Promise<void>;
  /** Those of these origins for which the browser granted us the host permission. */
  granted(origins: string[]): Promise<string[]>;
}
