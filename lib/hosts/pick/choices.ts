import type { HostPage } from '../host-page';
import { shadowOf } from '../shadow';
import { isVisible } from '../visible';
import { isField, squash } from './target';

const mostChoices = 2_000;
const longestText = 120;

/** Everything that can be picked by keyboard, in the order of the page: fields that hold something, short texts, frames. */
export function choicesIn({ document }: HostPage, root: Element = document.body, most = mostChoices): Element[] {
  const found = new Set<Element>();
  walk(root);
  return [...found];

  function walk(root: Node): void {
    const walker = document.createTreeWalker(root, 1 | 4);
    while (walker.nextNode() && found.size < most) {
      const at = walker.currentNode;
      const element = at.nodeType === 3 ? at.parentElement : (at as Element);
      if (element && isChoice(at, element) && isVisible(element)) found.add(element);
      const inner = at === element && shadowOf(element);
      if (inner) walk(inner);
    }
  }
}

function isChoice(at: Node, element: Element): boolean {
  if (at.nodeType === 1) {
    if (element.matches('iframe,frame')) return true;
    return isField(element) && (element as Partial<HTMLInputElement>).value !== '';
  }
  const text = squash(at.nodeValue);
  return text.length > 1 && text.length <= longestText && !element.matches('script,style,noscript,option,textarea');
}
