/**
 * What is selected in this document, unless its frame is hidden or the selection is typed text. Runs in the page by
 * itself, so it may use nothing from outside of it.
 */
export function selectedText(most: number): string {
  const isShown = (view: Window): boolean => {
    if (view.innerWidth < 2 || view.innerHeight < 2) return false;
    if (view === view.parent) return true;
    try {
      const frame = view.frameElement;
      if (frame && !frame.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    } catch {
      // Another origin's frame cannot be looked at; its own size has spoken already.
    }
    try {
      // Throws where the page around is another origin's.
      return view.parent.innerWidth === undefined || isShown(view.parent);
    } catch {
      return true;
    }
  };
  if (document.visibilityState !== 'visible' || !isShown(window)) return '';
  // What somebody types into a page is not what a message says, and may be a secret.
  if (document.activeElement?.matches('input, textarea')) return '';
  return (getSelection()?.toString() ?? '').trim().slice(0, most);
}
