type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Types a text into a field as the browser itself would, so that Ctrl+Z takes exactly it back. What is selected is
 * kept: the text goes behind it, on lines of its own.
 */
export function putPlain(field: HTMLTextAreaElement, text: string): boolean {
  const { value, selectionEnd } = field;
  const before = value.slice(0, selectionEnd);
  const after = value.slice(selectionEnd);
  const block = `${breakAfter(before)}${text}${breakBefore(after)}`;
  field.focus({ preventScroll: true });
  field.setSelectionRange(selectionEnd, selectionEnd);
  field.ownerDocument.execCommand('insertText', false, block);
  return field.value === `${before}${block}${after}`;
}

/** The subject line whole. */
export function putLine(field: TextField, text: string): boolean {
  field.focus({ preventScroll: true });
  field.select();
  field.ownerDocument.execCommand('insertText', false, text);
  return field.value === text;
}

function breakAfter(before: string): string {
  return before === '' || before.endsWith('\n') ? '' : '\n';
}

function breakBefore(after: string): string {
  return after === '' || after.startsWith('\n') ? '' : '\n';
}
