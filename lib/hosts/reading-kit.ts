import type { Source } from '@/lib/domain/records/recipe';
import type { Budget } from './budget';
import type { Change } from './change';

/** Where something is looked for. */
export type Scope = Element | ShadowRoot;

/** Where the value of a label stands: an element, or the rest of the label's own text. */
export interface Labelled {
  element: Element;
  text: string | null;
}

/**
 * What pages need that are taught or guessed at. A script of its own, fetched by the pages that need it: every other
 * page does without.
 */
export interface ReadingKit {
  besideLabels(scopes: readonly Scope[], words: readonly string[], budget: Budget): Labelled[];
  /** Puts the path's segments in place of `{path1}` … `{path9}`; nothing where the path has no such segment. */
  fillPath(selector: string, pathname: string): string;
  rootsOf(document: Document, sources: readonly Source[]): ShadowRoot[];
  moreChange(name: string): Change | undefined;
}

/** Where the script leaves it: in our own world of the document, which the page cannot reach. */
export interface KitHolder {
  casecueKit?: ReadingKit;
}
