/** Small tools that run in a page only when the user asks for them, and leave nothing behind. */
export interface PageTools {
  /** What the user has selected in a frame that is shown, at most 2,000 characters; null where nothing is selected or the page cannot be reached. */
  selection(tabId: number): Promise<string | null>;
}
