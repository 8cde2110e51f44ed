import type { Recipe } from './records/recipe';

/** Who sent a message to the core; made from what the browser says about the sender, never from the message. */
export interface PageSender {
  /** A content script, our frame over a host page, or a page of our own in a tab, popup or side panel. */
  kind: 'content' | 'frame' | 'own-page';
  /** -1 for a popup or side panel, which stand in no tab. */
  tabId: number;
  /** 0 is the top frame. */
  frameId: number;
  /** Changes with every document a frame loads. */
  documentId: string;
  /** `https://host` of a content script's page; our own origin otherwise. */
  origin: string;
  /** A document that is being taken down may only say goodbye. */
  leaving?: true;
}

/** A recipe as pages get it. */
export interface PageRecipe extends Recipe {
  /** The page must be given the reading kit first. */
  kit?: true;
  /** Not believed yet: every frame must speak, so that it is known when a page has nobody. */
  trial?: true;
}

/** Core → content script of one tab. Carries no patient data. */
export interface PageCommand {
  do: 'mount' | 'unmount' | 'focus-page' | 'focus-panel' | 'read-again' | 'recipes' | 'teach-stop' | 'shape';
  mode?: 'rail' | 'column';
  width?: number;
  token?: string;
}
