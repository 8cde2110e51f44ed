import { isSecret } from './element-text';
import { isVisible } from './visible';

/** An element that a reading rests on, and what it held then. */
export interface Mark {
  element: Element;
  attribute: string | undefined;
  held: string;
}

/** `attribute`: what was read of the element; absent: its text and what is filled in. */
export function markOf(element: Element, attribute: string | undefined): Mark {
  return { element, attribute, held: heldBy(element, attribute) };
}

/** Whether the page still holds, and shows, what was read there. */
export function stands({ element, attribute, held }: Mark): boolean {
  return heldBy(element, attribute) === held;
}

function heldBy(element: Element, attribute: string | undefined): string {
  if (attribute) return isVisible(element) + (element.getAttribute(attribute) ?? '');
  // Beside a label a field may stand inside of what is read.
  const field = 'value' in element ? element : element.querySelector('input,textarea,select');
  const value = field && !isSecret(field) && (field as Partial<HTMLInputElement>).value;
  return isVisible(element) + (value || '') + element.textContent;
}
