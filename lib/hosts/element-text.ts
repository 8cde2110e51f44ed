import type { Budget } from './budget';
import { isVisible } from './visible';

/** Passwords, hidden inputs and payment cards are never read, whatever a recipe says. */
const secret =
  ':is(input,textarea,select):is([type=password i],[type=hidden i],[type=file i],[autocomplete*=cc- i],[autocomplete*=password i],[name*=passw i],[id*=passw i],[name*=card i],[id*=card i],[id*=cvc i],[id*=cvv i],[name*=cvc i],[name*=cvv i])';
const controls = 'input,textarea,select';
/** A text this long names nobody. */
const longestText = 1_000;

export function isSecret(element: Element): boolean {
  return element.matches(secret);
}

/** Text without what is hidden inside, such as a label for screen readers only; null when it is no value. */
export function visibleText(element: Element, budget: Budget): string | null {
  if (element.childElementCount === 0) return short(element.textContent ?? '');
  let text = '';
  for (const child of element.childNodes) {
    if (!budget.spend()) return null;
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1 && isVisible(child as Element)) {
      const inner = visibleText(child as Element, budget);
      if (inner === null) return null;
      text += inner;
    }
    if (short(text) === null) return null;
  }
  return text;
}

function short(text: string): string | null {
  return text.length <= longestText ? text : null;
}

/** What a person reads there: the text, or what a field holds; also of the one field inside. */
export function shownValue(element: Element, budget: Budget): string | null {
  if (!budget.spend(2) || !isVisible(element)) return null;
  const field = fieldOf(element);
  if (field) return isSecret(field) || !isVisible(field) ? null : fieldValue(field);
  return visibleText(element, budget);
}

function fieldOf(element: Element): Element | undefined {
  if (element.matches(controls)) return element;
  const inside = element.querySelectorAll(controls);
  return inside.length === 1 && !element.textContent?.replace(inside[0]?.textContent ?? '', '').trim()
    ? inside[0]
    : undefined;
}

function fieldValue(field: Element): string | null {
  if ('selectedOptions' in field) {
    return [...(field as HTMLSelectElement).selectedOptions].map(({ textContent }) => textContent).join(' ');
  }
  return field.matches('[type=checkbox i],[type=radio i]') ? null : (field as HTMLInputElement).value;
}
