import type { Answer } from '@/lib/domain/answer';
import type { PageRecipe } from '@/lib/domain/page';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { TeachPick } from '@/lib/domain/teach/session';
import type { Attached } from '@/lib/domain/views/attached';

/** What a content script or our frame in a host page may say. A content script gets no patient data back. */
export interface PageProtocol {
  /** Content script, top frame, after `load`: should a frame be mounted, and how? Token is one-shot. */
  pageHello(c: {
    route: string;
    /** The page isolates itself, or a frame of ours never came to life in it. */
    coep: boolean;
    /** Decides between rail and column where nothing was chosen for the site. */
    pageWidth: number;
  }): Promise<Answer<{ mount: { token: string; mode: 'rail' | 'column'; width: number } | null }>>;
  /** Content script, any frame: what the page may be read by. Asked again after `do: 'recipes'`. */
  pageRecipes(c: Record<string, never>): Promise<Answer<{ recipes: PageRecipe[]; bundled: string[] }>>;
  /** Content script, any frame: answered once the reading kit stands in its document. */
  pageReadingKit(c: Record<string, never>): Promise<Answer<null>>;
  /** Content script, any frame: what it recognised. */
  pageReading(c: FrameReading): Promise<Answer<null>>;
  /** Content script, any frame: navigated; whatever was known is void. `left`: the document itself goes away. */
  pageCleared(c: { seq: number; left?: boolean }): Promise<Answer<null>>;
  /** Our frame: redeem the token, and hear what to show first. Without it the frame stays blank. */
  panelAttach(c: { token: string }): Promise<Answer<Attached>>;
  panelShape(c: { mode: 'rail' | 'column'; width?: number }): Promise<Answer<null>>;
  /** Our frame: Esc gives the page back its focus. */
  panelFocusPage(c: Record<string, never>): Promise<Answer<null>>;
  /** Our frame or side panel: what the user has selected in the page that shows this claim. */
  pageSelection(c: { claimKey: string }): Promise<Answer<{ text: string | null }>>;
  panelReadAgain(c: { tabId?: number }): Promise<Answer<null>>;
  /** The picker, any frame: what the user clicked while teaching. */
  teachPicked(c: TeachPick): Promise<Answer<null>>;
  /** The picker, any frame: the pointer went into a frame of this site, which could not be reached. */
  teachMissed(c: { origin: string }): Promise<Answer<null>>;
  /** The picker, any frame: Esc. */
  teachEscaped(c: Record<string, never>): Promise<Answer<null>>;
}
