import type { HostPage } from '../host-page';
import { shadowOf } from '../shadow';
import { selectionAround, treeOf } from './composed';

/** Remembers when each editor last had the cursor. It cannot be asked for later: our own panel takes the focus. */
export function watchCursor({ document }: HostPage) {
  const times = new WeakMap<Element, number>();
  const watched = new WeakSet<Document | ShadowRoot>([document]);
  let lastTime = 0;

  function note(element: Element | null): void {
    const editor = element?.closest('textarea,[contenteditable]') ?? element;
    lastTime = Math.max(lastTime + 1, Date.now());
    if (editor) times.set(editor, lastTime);
  }

  document.addEventListener('focusin', ({ target }) => note(innermost(target as Element | null)), true);
  note(innermost(document.activeElement));
  note(document.getSelection()?.focusNode?.parentElement ?? null);

  return {
    /** Focus that moves within a shadow root is not heard outside of it either. */
    watchTree(element: Element): void {
      const tree = treeOf(element);
      if (watched.has(tree)) return;
      watched.add(tree);
      tree.addEventListener('focusin', ({ target }) => note(target as Element | null), true);
      const at = selectionAround(element)?.focusNode;
      if (at && element.contains(at)) note(element);
    },
    /** Focus inside an editor's frame is not heard outside of it. */
    watchFrame(frame: Element, body: Element): void {
      const { ownerDocument } = body;
      if (watched.has(ownerDocument)) return;
      watched.add(ownerDocument);
      ownerDocument.addEventListener('focusin', () => note(body), true);
      if (frame === treeOf(frame).activeElement) note(body);
    },
    lastIn: (element: Element): number => times.get(element) ?? 0,
  };
}

/** What has the focus inside of the shadow roots that an element stands for. */
function innermost(element: Element | null): Element | null {
  let at = element;
  for (let next = at && shadowOf(at)?.activeElement; next; next = shadowOf(next)?.activeElement) at = next;
  return at;
}
