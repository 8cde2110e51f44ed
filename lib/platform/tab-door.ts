import type { PageCommand } from '@/lib/domain/page';

/** The way from the core to the content scripts of a tab. */
export interface TabDoor {
  /**
   * True when a content script answered, which it does after it has done what was asked: a `read-again`
   * is answered when its reading has arrived. Without a frame the command goes to every frame of the tab.
   * A tab without our script, or no tab at all, is a normal state and answers false.
   */
  send(tabId: number, frameId: number | undefined, command: PageCommand): Promise<boolean>;
}
