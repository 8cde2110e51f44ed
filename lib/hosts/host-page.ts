import type { Change } from './change';
import type { ReadingKit } from './reading-kit';

/** The page as it is handed in; the engine knows no other. */
export interface HostPage {
  document: Document;
  window: Window & typeof globalThis;
  /** What recipes may ask to be done to a value; it comes with the recipes. */
  changes?: ReadonlyMap<string, Change> | undefined;
  /** Absent until it is needed; without it labels are not looked for, and few transforms known. */
  kit?: ReadingKit | undefined;
}
