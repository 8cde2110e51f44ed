import { shadowOf } from '../shadow';

/** Every element is asked for its root, a microsecond or two each: of a page with more, the rest is left out. */
const mostElements = 50_000;

/** Shadow roots by host. A page is looked at in one go, in which nothing of it changes. */
let known: { of: Document; roots: Map<Element, ShadowRoot> } | undefined;

function rootsOf(document: Document): Map<Element, ShadowRoot> {
  if (known?.of === document) return known.roots;
  const roots = new Map<Element, ShadowRoot>();
  let left = mostElements;
  const look = (within: Document | ShadowRoot) => {
    for (const element of within.querySelectorAll('*')) {
      if (left-- <= 0) return;
      const root = shadowOf(element);
      if (!root) continue;
      roots.set(element, root);
      look(root);
    }
  };
  look(document);
  known = { of: document, roots };
  queueMicrotask(() => {
    known = undefined;
  });
  return roots;
}

/** Everything below that matches, also in shadow roots, open or closed. */
export function allIn<T extends Element>(root: Document | Element, selector: string): T[] {
  const document = root.ownerDocument ?? (root as Document);
  const inside = [...rootsOf(document)].filter(([host]) => root === document || contains(root as Element, host));
  return [root, ...inside.map(([, inner]) => inner)].flatMap((tree) => [...tree.querySelectorAll<T>(selector)]);
}

/** Every text below, also in shadow roots. */
export function textNodesIn(root: Element | ShadowRoot): Text[] {
  const roots = rootsOf(root.ownerDocument);
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4);
  const texts: Text[] = [];
  for (let at: Node | null = root; at; at = walker.nextNode()) {
    if (at.nodeType === 3) texts.push(at as Text);
    const inner = roots.get(at as Element);
    if (inner) texts.push(...textNodesIn(inner));
  }
  return texts;
}

/** The element around an element or a text: the host where a shadow root ends. */
export function parentOf({ parentElement, parentNode }: Node): Element | null {
  return parentElement ?? (parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null);
}

export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

export function closest(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at && !at.matches(selector)) at = parentOf(at);
  return at;
}

/** The document or shadow root that an element stands in: each has a focus of its own, and in Chromium a selection. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot) : element.ownerDocument;
}

/** What is selected, as the tree tells it that an element stands in. */
export function selectionAround(element: Element): Selection | null {
  const tree = treeOf(element) as Partial<Pick<Document, 'getSelection'>>;
  return tree.getSelection ? tree.getSelection() : element.ownerDocument.getSelection();
}
