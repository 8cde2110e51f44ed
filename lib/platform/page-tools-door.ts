import type { InsertOrder } from '@/lib/domain/views/compose';

/** Tools that run in a page only when they are needed, most of them when the user asks. */
export interface PageTools {
  /** Gives one document what it needs to read by labels and by what was taught; nothing where it is gone. */
  readingKit(tabId: number, documentId: string): Promise<void>;
  /**
   * The picker for teaching waits for clicks in every frame of a tab, or in one. Answers what each document that was
   * reached says of its address, unchecked; frames of sites without permission are not reached.
   */
  pick(tabId: number, frameId?: number): Promise<{ frameId: number; armed: unknown }[]>;
  /** What each document of a tab says about where messages are being written in it; unchecked. None where we may not run. */
  composePlaces(tabId: number): Promise<{ documentId: string; places: unknown }[]>;
  /** Puts one text into one document; answers how it went, unchecked, or `gone` where that document is no more. */
  composeInsert(tabId: number, documentId: string, order: InsertOrder): Promise<unknown>;
  /** What the user has selected in a frame that is shown, at most 2,000 characters; null where nothing is selected or the page cannot be reached. */
  selection(tabId: number): Promise<string | null>;
  /** How each document of a tab is built, every text in it masked; unchecked. None where we may not run. */
  structure(tabId: number): Promise<{ frameId: number; outline: unknown }[]>;
}
