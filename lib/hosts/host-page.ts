/** The page as it is handed in; the engine knows no other. */
export interface HostPage {
  document: Document;
  window: Window & typeof globalThis;
}
