import type { HostPage } from '../host-page';
import { selectionAround, treeOf } from './composed';

const blocks = 'p,div,li,blockquote,td,pre,h1,h2,h3,h4,h5,h6,body';

/** Where the cursor of a rich editor was left, before another field takes it; undefined where it never was. */
export function cursorIn(element: HTMLElement): Range | undefined {
  const selection = selectionAround(element);
  if (!selection || selection.rangeCount === 0 || !element.contains(selection.focusNode)) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  // Behind what is selected: nothing is replaced.
  range.collapse(false);
  return range;
}

/** An editor is told of a new cursor within this time, or there was none. */
const patience = 250;

/** Puts the cursor back, or at the very beginning where it never was. */
function aim(element: HTMLElement, left: Range | undefined): void {
  const { ownerDocument } = element;
  // The frame as an element of its page, so that the page knows where the focus went.
  const frame = ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  frame?.focus({ preventScroll: true });
  if (treeOf(element).activeElement !== element) element.focus({ preventScroll: true });
  const selection = selectionAround(element);
  const range = left && element.contains(left.startContainer) ? left : startOf(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * As `aim`, and waits until the editor has heard of it: CKEditor 5, ProseMirror and Lexical keep a selection of their
 * own, follow the browser's only upon `selectionchange`, and a paste before that replaces what was selected. Whether
 * the cursor stands there afterwards, with nothing selected.
 */
export async function aimAndTell(
  { window }: HostPage,
  element: HTMLElement,
  left: Range | undefined,
): Promise<boolean> {
  const { ownerDocument } = element;
  const heard = new Promise<void>((resolve) => {
    const end = () => {
      ownerDocument.removeEventListener('selectionchange', end);
      window.clearTimeout(timer);
      // Behind everybody else who listens.
      window.setTimeout(resolve);
    };
    const timer = window.setTimeout(end, patience);
    ownerDocument.addEventListener('selectionchange', end);
  });
  aim(element, left);
  await heard;
  const selection = selectionAround(element);
  return selection?.isCollapsed === true && element.contains(selection.focusNode);
}

function startOf(element: HTMLElement): Range {
  const [first] = element.children;
  const range = element.ownerDocument.createRange();
  range.setStart(first?.matches('p,div') ? first : element, 0);
  range.collapse(true);
  return range;
}

/** The text with a line break where it would run into what stands before or behind the cursor. */
export function onOwnLines(element: HTMLElement, text: string): string {
  const range = cursorIn(element);
  if (!range) return text;
  const at = range.startContainer;
  const holder = at.nodeType === 1 ? (at as Element) : at.parentElement;
  const near = holder?.closest(blocks);
  const block = near && element.contains(near) ? near : element;
  const before = element.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(at, range.startOffset);
  const after = element.ownerDocument.createRange();
  after.setStart(at, range.startOffset);
  after.setEnd(block, block.childNodes.length);
  const runsOn = (part: Range) => part.toString().trim() !== '' && block !== element;
  return `${runsOn(before) ? '\n' : ''}${text}${runsOn(after) ? '\n' : ''}`;
}
