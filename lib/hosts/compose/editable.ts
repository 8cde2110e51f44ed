import { isVisible } from '../visible';
import { allIn, closest, parentOf } from './composed';

/** A place where text is written. `anchor` stands in the page's own trees: for an editor's frame, the frame. */
export interface Editor {
  kind: 'plain' | 'rich';
  element: HTMLElement;
  anchor: HTMLElement;
}

const leastWidth = 120;
const leastHeight = 36;
const editableValues = ['', 'true', 'plaintext-only'];
/** Boxes that complete or search take words, not letters. */
const noLetter =
  '[readonly],[disabled],[aria-readonly="true"],[role="combobox"],[role="searchbox"],[aria-autocomplete]';

/** All editors that are shown in this document, in its shadow roots, and in the frames that editors brought along. */
export function editorsIn(document: Document): Editor[] {
  const found = allIn<HTMLElement>(document, 'textarea,[contenteditable],iframe').flatMap(editorOf);
  const own = document.designMode === 'on' && document.body ? document.body : null;
  return own && !frameAround(document) ? [{ kind: 'rich', element: own, anchor: own }, ...found] : found;
}

function editorOf(element: HTMLElement): Editor[] {
  if (!isVisible(element) || !hasRoom(element)) return [];
  if (element.localName === 'iframe') return frameEditor(element as HTMLIFrameElement);
  if (element.matches(noLetter) || closest(element, '[role="search"],[inert]')) return [];
  if (element.localName === 'textarea') return [{ kind: 'plain', element, anchor: element }];
  if (!isEditable(element) || isInsideEditable(element)) return [];
  // The page around the frame speaks for a body that is written in.
  if (element === element.ownerDocument.body && frameAround(element.ownerDocument)) return [];
  return [{ kind: 'rich', element, anchor: element }];
}

/** TinyMCE and CKEditor 4 write into the body of a frame of the page's own origin. */
function frameEditor(frame: HTMLIFrameElement): Editor[] {
  const inner = documentOf(frame);
  const body = inner?.body;
  if (!inner || !body) return [];
  const isEditor = inner.designMode === 'on' || isEditable(body);
  return isEditor && !body.matches(noLetter) ? [{ kind: 'rich', element: body, anchor: frame }] : [];
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function frameAround(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function isEditable(element: Element): boolean {
  return editableValues.includes(element.getAttribute('contenteditable')?.toLowerCase() ?? 'inherit');
}

function isInsideEditable(element: Element): boolean {
  const around = parentOf(element);
  const editable = around && closest(around, '[contenteditable]');
  return editable !== null && isEditable(editable);
}

function hasRoom(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= leastWidth && height >= leastHeight;
}
