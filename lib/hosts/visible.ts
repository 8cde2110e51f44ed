import type { HostPage } from './host-page';

/** Whether the browser shows the element. Scrolled away counts as shown: it is still what the page is about. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/**
 * Whether this document's frame is shown. Tabs of a host only toggle `display`, so a hidden frame still holds the
 * previous patient. A frame of another origin cannot be asked and is judged by its own size.
 */
export function isFrameVisible(page: HostPage): boolean {
  if (page.window.innerWidth === 0 || page.window.innerHeight === 0) return false;
  let at: Window | null = page.window;
  while (at && at !== at.parent) {
    const frame: Element | null = frameElement(at);
    if (!frame) return true;
    if (!isVisible(frame)) return false;
    at = frame.ownerDocument.defaultView;
  }
  return true;
}

function frameElement(window: Window): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}
