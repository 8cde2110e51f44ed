/** Remembers which element of the page had the focus before our frame took it. */
export function rememberFocus(
  document: Document,
  window: Window,
  isOurs: (element: Element) => boolean,
  signal: AbortSignal,
) {
  let last: HTMLElement | null = null;

  function note(element: Element | null): void {
    if (element && isOurs(element)) return;
    last = element instanceof HTMLElement && element !== document.body ? element : null;
  }

  const noteActive = () => note(document.activeElement);
  // A page may have put its cursor somewhere long before this script came.
  noteActive();
  document.addEventListener('focusin', ({ target }) => note(target instanceof Element ? target : null), {
    signal,
    capture: true,
  });
  // Focus that goes into a frame of the page fires nothing here but the window's blur.
  window.addEventListener('blur', noteActive, { signal });

  return {
    giveBack(): void {
      window.focus();
      if (last?.isConnected) last.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}
