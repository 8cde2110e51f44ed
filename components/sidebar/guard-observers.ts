import type { ClickGuard } from './click-guard';

/** Of the frame; a window's rounded edge and half a pixel are no attack. */
const mostlyInView = 0.98;
/** A browser zoomed to a half can be read; below that a page has shrunk us. */
const tooSmall = '(max-resolution: 0.49dppx)';
/** Too short for a lure to be put over us, seen and reached in between. */
const glanceEveryMs = 500;
/** Until the page around us was asked, the browser says that something covers us; a busy page answers late. */
const unknownForMs = 1_000;

/** Tells the guard how our frame stands in its page; answers how to say whether the user is with us. */
export function observeStanding(root: Element, guard: ClickGuard, signal: AbortSignal): (isWithUs: boolean) => void {
  observeWhole(root.ownerDocument, guard, signal);
  observeLegible(guard, signal);
  return observeClear(root, guard, signal);
}

/**
 * While it is asked whether something covers us, the page around us looks for that in its own thread whenever it paints.
 * So it is asked without pause while the user is with us or something does cover us, and now and then otherwise.
 */
function observeClear(root: Element, guard: ClickGuard, signal: AbortSignal): (isWithUs: boolean) => void {
  let isWatching = false;
  let asking: { since: number; end: () => void } | undefined;

  function ask(): void {
    let isKnown = false;
    const since = performance.now();
    const settle = (isClear: boolean) => {
      isKnown = true;
      guard.note('clear', isClear, performance.now());
      if (isClear && !isWatching) asking?.end();
    };
    const late = setTimeout(() => isKnown || document.hidden || settle(false), unknownForMs);
    const stop = observeCover(root, (isClear) => {
      if (isClear || isKnown) settle(isClear);
    });
    const end = () => {
      clearTimeout(late);
      stop();
      asking = undefined;
    };
    asking = { since, end };
  }

  // A page that is not shown answers nobody, and covers nothing.
  const glance = () => {
    if (!asking && !document.hidden) ask();
  };
  const timer = setInterval(glance, glanceEveryMs);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    asking?.end();
  });
  glance();

  return (isWithUs) => {
    if (isWithUs === isWatching) return;
    isWatching = isWithUs;
    if (!isWithUs) asking?.end();
    else if (!asking) ask();
    guard.watched(isWithUs ? (asking?.since ?? null) : null);
  };
}

/** IntersectionObserver v2: also says whether something covers, fades or transforms the frame. */
function observeCover(root: Element, tell: (isClear: boolean) => void): () => void {
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: [0, 0.25, 0.5, 0.75, 1],
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) tell((last as IntersectionObserverEntry & { isVisible: boolean }).isVisible);
  }, options);
  observer.observe(root);
  return () => observer.disconnect();
}

/** A frame that is pushed out of the window counts as seen as long as a strip of it is left: so all of it is measured. */
function observeWhole(document: Document, guard: ClickGuard, signal: AbortSignal): void {
  const all = document.createElement('div');
  all.style.cssText = 'position:fixed;inset:0;pointer-events:none;z-index:-1';
  const observer = new IntersectionObserver(
    (entries) => guard.note('whole', (entries.at(-1)?.intersectionRatio ?? 0) >= mostlyInView, performance.now()),
    { threshold: mostlyInView },
  );
  document.body.append(all);
  observer.observe(all);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    all.remove();
  });
}

/** `zoom` on the page's own elements holds for our frame as well, and shows in the size of its pixels. */
function observeLegible(guard: ClickGuard, signal: AbortSignal): void {
  const small = matchMedia(tooSmall);
  const tell = () => guard.note('legible', !small.matches, performance.now());
  small.addEventListener('change', tell, { signal });
  tell();
}
