import type { HostPage } from '../host-page';

/** Remembers when each editor last had the cursor. It cannot be asked for later: our own panel takes the focus. */
export function watchCursor({ document }: HostPage) {
  const times = new WeakMap<Element, number>();
  const watched = new WeakSet<Document>();
  let lastTime = 0;

  function note(element: Element | null): void {
    const editor = element?.closest('textarea,[contenteditable]') ?? element;
    lastTime = Math.max(lastTime + 1, Date.now());
    if (editor) times.set(editor, lastTime);
  }

  document.addEventListener('focusin', ({ target }) => note(target as Element | null), true);
  note(document.activeElement);
  note(document.getSelection()?.focusNode?.parentElement ?? null);

  return {
    /** Focus inside an editor's frame is not heard outside of it. */
    watchFrame(frame: Element, body: Element): void {
      const { ownerDocument } = body;
      if (watched.has(ownerDocument)) return;
      watched.add(ownerDocument);
      ownerDocument.addEventListener('focusin', () => note(body), true);
      if (frame === document.activeElement) note(body);
    },
    lastIn: (element: Element): number => times.get(element) ?? 0,
  };
}
