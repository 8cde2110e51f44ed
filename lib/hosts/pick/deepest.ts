/** What Chrome lets a content script do with shadow roots that the page has closed. */
interface ContentScriptDom {
  openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
}

declare const chrome: { dom?: ContentScriptDom } | undefined;

/** The innermost element of an event, also inside shadow roots: open ones tell by themselves, closed ones are asked. */
export function deepest(event: Event, x: number, y: number): Element | undefined {
  const [first] = event.composedPath();
  let at = isElement(first) ? first : undefined;
  for (let root = at && rootOf(at); root; root = at && rootOf(at)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

function rootOf(element: Element): ShadowRoot | null {
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  if (element.shadowRoot) return element.shadowRoot;
  try {
    return dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}
