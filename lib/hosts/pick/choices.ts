import type { HostPage } from '../host-page';
import { isVisible } from '../visible';
import { isField, squash } from './target';

const mostChoices = 2_000;
const longestText = 120;

/** Everything that can be picked by keyboard, in the order of the page: fields that hold something, short texts, frames. */
export function choicesIn({ document }: HostPage): Element[] {
  const found = new Set<Element>();
  const walker = document.createTreeWalker(document.body, 1 | 4);
  while (walker.nextNode() && found.size < mostChoices) {
    const at = walker.currentNode;
    const element = at.nodeType === 3 ? at.parentElement : (at as Element);
    if (element && isChoice(at, element) && isVisible(element)) found.add(element);
  }
  return [...found];
}

function isChoice(at: Node, element: Element): boolean {
  if (at.nodeType === 1) {
    if (element.matches('iframe,frame')) return true;
    return isField(element) && (element as Partial<HTMLInputElement>).value !== '';
  }
  const text = squash(at.nodeValue);
  return text.length > 1 && text.length <= longestText && !element.matches('script,style,noscript,option,textarea');
}
