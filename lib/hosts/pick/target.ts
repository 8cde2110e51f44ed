import { budgetFor } from '../budget';
import { isSecret, visibleText } from '../element-text';
import type { HostPage } from '../host-page';
import { shownValue } from '../shown-value';
import { isVisible } from '../visible';

/** What a click means: an element, and the words in it that were meant. */
export interface Target {
  element: Element;
  /** With single spaces; empty where nothing may be read. */
  text: string;
  /** Set where what counts is the address that this attribute holds, not what is shown. */
  attribute?: 'href';
  /** Set where only this text of the element was meant, not what stands beside it. */
  node?: Text;
}

const fields = 'input,textarea,select';
const buttons = ':is([type=button i],[type=submit i],[type=reset i],[type=image i],[type=checkbox i],[type=radio i])';

export function isField(element: Element): boolean {
  return element.matches(fields) && !element.matches(buttons);
}

/** The field behind its label, the select around an option, or the element itself; `node`: the text under the pointer. */
export function targetOf(page: HostPage, clicked: Element, node?: Text): Target {
  const control = clicked.closest('label')?.control;
  const option = clicked.closest('option')?.closest('select');
  const element = isField(clicked) ? clicked : (option ?? (control && isField(control) ? control : clicked));
  if (isSecret(element) || !isVisible(element)) return { element, text: '' };
  const budget = budgetFor(page);
  const inner = isField(element) ? element : onlyFieldIn(element);
  if (inner) return { element: inner, text: squash(shownValue(inner, budget)) };
  const whole = squash(visibleText(element, budget));
  const part = node && element.contains(node) ? squash(node.data) : '';
  return node && part !== '' && part !== whole ? { element, text: part, node } : { element, text: whole };
}

function onlyFieldIn(element: Element): Element | undefined {
  const inside = [...element.querySelectorAll(fields)];
  const text = element.textContent?.replace(inside[0]?.textContent ?? '', '').trim();
  return inside.length === 1 && inside[0] && isField(inside[0]) && text === '' ? inside[0] : undefined;
}

export function squash(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The text that the pointer is on, where an element holds several. */
export function textUnder({ document }: HostPage, x: number, y: number): Text | undefined {
  const node = document.caretPositionFromPoint?.(x, y)?.offsetNode;
  return node?.nodeType === 3 ? (node as Text) : undefined;
}
