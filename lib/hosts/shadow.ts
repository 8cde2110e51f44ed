import type { Source } from '@/lib/domain/records/recipe';
import { select } from './condition';

/** What Chrome lets a content script do with shadow roots that the page has closed. */
interface ContentScriptDom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

declare const chrome: { dom?: ContentScriptDom } | undefined;

/** The shadow root of an element: an open one tells by itself, a closed one is asked for. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  try {
    return dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

/** Ways into shadow roots are short; whoever asks for more than this takes does so to hold the page up. */
const longestMs = 5;

/** The roots that any of these sources stand in, as many as are found in time. */
export function rootsOf(document: Document, sources: readonly Source[]): ShadowRoot[] {
  const until = performance.now() + longestMs;
  return sources.flatMap(({ inside = [] }) => (performance.now() <= until && rootAt(document, inside)) || []);
}

/** The root that a path of hosts leads to, each the only one of its kind in the root before. */
function rootAt(document: Document, hosts: readonly string[]): ShadowRoot | undefined {
  let at: Document | ShadowRoot = document;
  for (const host of hosts) {
    const [only, ...others]: Element[] = select(at, host);
    const root = only && others.length === 0 ? shadowOf(only) : null;
    if (!root) return undefined;
    at = root;
  }
  return at === document ? undefined : (at as ShadowRoot);
}
