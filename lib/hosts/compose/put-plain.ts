import type { TextField } from './fields';
import type { Put } from './put-rich';

/**
 * Types a text into a field as the browser itself would, so that Ctrl+Z takes exactly it back. What is selected is
 * kept: the text goes behind it, on lines of its own.
 */
export function putPlain(field: HTMLTextAreaElement, text: string): Put {
  const { value, selectionEnd } = field;
  const before = value.slice(0, selectionEnd);
  const after = value.slice(selectionEnd);
  const block = `${breakAfter(before)}${text}${breakBefore(after)}`;
  field.focus({ preventScroll: true });
  field.setSelectionRange(selectionEnd, selectionEnd);
  field.ownerDocument.execCommand('insertText', false, block);
  // A field may take a part only, or write it in its own way: that is in the message, and not nothing.
  if (field.value === value) return 'not-taken';
  return field.value === `${before}${block}${after}` ? 'exact' : 'differs';
}

/** The subject line whole; whether another one stands there now. */
export function putLine(field: TextField, text: string): boolean {
  const { value } = field;
  field.focus({ preventScroll: true });
  field.select();
  field.ownerDocument.execCommand('insertText', false, text);
  return field.value !== value;
}

function breakAfter(before: string): string {
  return before === '' || before.endsWith('\n') ? '' : '\n';
}

function breakBefore(after: string): string {
  return after === '' || after.startsWith('\n') ? '' : '\n';
}
