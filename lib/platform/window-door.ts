/** Windows and tabs, mostly our own. Routes hold random ids at most, never a name. */
export interface WindowDoor {
  /** One small window; brought forward when it is open already. */
  openUnlock(): Promise<void>;
  /** The desk's tab; `route` is a path behind the hash, such as `/patients/<id>`. */
  openDesk(route?: string): Promise<void>;
  openOnboarding(): Promise<void>;
  /** Brings the one of these tabs forward that was used last; null where none of them is left. */
  showTab(tabIds: readonly number[]): Promise<number | null>;
}
