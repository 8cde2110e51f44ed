import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf, type RootOf } from '@/lib/hosts/structure/outline';

interface RootOpener {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/** Opens closed roots as well, where the browser lets a content script do so. */
const rootOf: RootOf = (element) => {
  if (!(element instanceof HTMLElement)) return element.shadowRoot;
  const opener = (browser as unknown as { dom?: RootOpener }).dom;
  return opener?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
};

export default defineUnlistedScript((): string => outlineOf({ document, window }, rootOf).join('\n').slice(0, 60_000));
