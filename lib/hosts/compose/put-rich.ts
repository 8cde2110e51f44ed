import type { HostPage } from '../host-page';
import { selectionAround } from './composed';
import { aimAndTell, onOwnLines } from './rich-cursor';

/** An editor that takes a paste upon itself may be slow about it. */
const patience = 1_500;

/** `exact`: the text stands there once more, and everything else as before. */
export type Put = 'exact' | 'differs' | 'not-taken';

/**
 * Hands a text to a rich editor at its cursor. Editors with an undo of their own (TinyMCE, CKEditor) answer a paste;
 * where nobody does, the browser types it, and its own undo takes it back.
 */
export async function putRich(
  page: HostPage,
  element: HTMLElement,
  letter: string,
  left: Range | undefined,
): Promise<Put> {
  const before = solid(element);
  const wanted = solidText(letter);
  if (!(await aimAndTell(page, element, left))) return 'not-taken';
  const text = onOwnLines(element, letter);
  if (paste(page, element, text)) {
    await until(page, element, () => solid(element).length >= before.length + wanted.length);
  } else {
    element.ownerDocument.execCommand('insertText', false, text);
  }
  const after = solid(element);
  if (after === before) return 'not-taken';
  const isWhole = after.length === before.length + wanted.length && after.includes(wanted);
  return isWhole && isAround(before, after, wanted) ? 'exact' : 'differs';
}

/** Whether somebody took the paste upon themselves. */
function paste({ window }: HostPage, element: HTMLElement, text: string): boolean {
  const node = selectionAround(element)?.focusNode;
  const at = node instanceof window.Element || node?.nodeType === 1 ? (node as Element) : node?.parentElement;
  const target = at && element.contains(at) ? at : element;
  const clipboardData = new window.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new window.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  return !target.dispatchEvent(event);
}

function until({ window }: HostPage, element: HTMLElement, isDone: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      window.clearTimeout(timer);
      resolve();
    };
    const observer = new window.MutationObserver(() => isDone() && end());
    const timer = window.setTimeout(end, patience);
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    if (isDone()) end();
  });
}

function solid(element: Element): string {
  return solidText(element.textContent ?? '');
}

/** Without spaces and line breaks: each editor has its own way with them. */
function solidText(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, '');
}

/** With the text cut out once, what stood there before is left. */
function isAround(before: string, after: string, wanted: string): boolean {
  for (let at = after.indexOf(wanted); at >= 0; at = after.indexOf(wanted, at + 1)) {
    if (after.slice(0, at) + after.slice(at + wanted.length) === before) return true;
  }
  return false;
}
