import type { Budget } from './budget';
import { isVisible } from './visible';

/** A text this long names nobody. */
const longestText = 1_000;

/** Passwords, hidden inputs and payment cards are never read, whatever a recipe says. */
export function isSecret(element: Element): boolean {
  const said = ['type', 'autocomplete', 'name', 'id'].map((name) => element.getAttribute(name)).join(' ');
  return element.matches('input,textarea,select') && /^(?:password|hidden|file) |cc-|passw|card|cv[cv]/i.test(said);
}

/** Text without what is hidden inside, such as a label for screen readers only; null when it is no value. */
export function visibleText(element: Element, budget: Budget): string | null {
  let text = '';
  for (const child of element.childNodes) {
    if (!budget.spend()) return null;
    const inner = textOf(child, budget);
    if (inner === null || text.length + inner.length > longestText) return null;
    text += inner;
  }
  return text;
}

function textOf(node: Node, budget: Budget): string | null {
  if (node.nodeType === 3) return node.nodeValue;
  return node.nodeType === 1 && isVisible(node as Element) ? visibleText(node as Element, budget) : '';
}
