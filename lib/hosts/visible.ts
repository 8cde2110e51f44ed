import type { HostPage } from './host-page';

/** Whether the browser shows the element. Scrolled away counts as shown: it is still what the page is about. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/**
 * Whether this document's frame is shown. Tabs of a host only toggle `display`, so a hidden frame still holds the
 * previous patient. A frame of another origin cannot be asked and is judged by its own size.
 */
export function isFrameVisible({ window }: HostPage): boolean {
  if (!window.innerWidth || !window.innerHeight) return false;
  let at: Window = window;
  try {
    for (; at.frameElement; at = at.parent) if (!isVisible(at.frameElement)) return false;
  } catch {
    // The page around is of another origin.
  }
  return true;
}
