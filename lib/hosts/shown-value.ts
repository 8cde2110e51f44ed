import type { Budget } from './budget';
import { isSecret, visibleText } from './element-text';
import { isVisible } from './visible';

const controls = 'input,textarea,select';

/** What a person reads there: the text, or what a field holds; also of the one field inside. */
export function shownValue(element: Element, budget: Budget): string | null {
  // The browser looks through all that is inside.
  if (!budget.spend(8) || !isVisible(element)) return null;
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
