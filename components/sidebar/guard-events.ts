import { ClickGuard, type GuardVerdict } from './click-guard';

/** Of the frame; a window's rounded edge and half a pixel are no attack. */
const mostlyInView = 0.98;

type Refused = (why: Exclude<GuardVerdict, 'ok'>) => void;

/** Keys that only move or type change nothing and are never held back. */
const harmlessKeys = new Set([
  'Tab',
  'Escape',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
]);

/** Puts one guard before every click, key and submit of this document; answers how to take it away. */
export function guardDocument(root: Element, refused: Refused): () => void {
  const able = 'isVisible' in IntersectionObserverEntry.prototype;
  const guard = new ClickGuard(able);
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  // Our own `click()` inside a believed key is believed too.
  let passing = false;

  const believe = (event: Event, by: 'pointer' | 'keyboard') => {
    const verdict = event.isTrusted ? guard.judge(by, performance.now()) : passing ? 'ok' : 'covered';
    if (verdict === 'ok') return true;
    event.preventDefault();
    event.stopImmediatePropagation();
    refused(verdict);
    return false;
  };
  const onKey = (event: KeyboardEvent) => {
    passing = false;
    if (harmlessKeys.has(event.key) || isTyping(event)) return;
    passing = believe(event, 'keyboard');
  };
  const onClick = (event: MouseEvent) => {
    // A trusted click without a pointer was made by a key, which has passed already.
    believe(event, event.isTrusted && event.detail === 0 ? 'keyboard' : 'pointer');
  };

  addEventListener('keydown', onKey, options);
  addEventListener(
    'keyup',
    () => {
      passing = false;
    },
    options,
  );
  addEventListener('click', onClick, options);
  addEventListener('submit', (event) => believe(event, 'keyboard'), options);
  document.documentElement.addEventListener('pointerenter', () => guard.pointer(true, performance.now()), {
    signal: stop.signal,
  });
  document.documentElement.addEventListener('pointermove', () => guard.pointer(true, performance.now()), {
    signal: stop.signal,
  });
  document.documentElement.addEventListener('pointerleave', () => guard.pointer(false, performance.now()), {
    signal: stop.signal,
  });
  if (able) observe(root, guard, stop.signal);
  return () => stop.abort();
}

/** Typing into a field changes nothing yet. */
function isTyping(event: KeyboardEvent): boolean {
  const field = event.target instanceof Element && event.target.closest('input, textarea, select');
  return Boolean(field) && event.key !== 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey;
}

function observe(root: Element, guard: ClickGuard, signal: AbortSignal): void {
  const stopSeen = observeSeen(root, guard);
  const stopWhole = observeWhole(root.ownerDocument, guard);
  signal.addEventListener('abort', () => {
    stopSeen();
    stopWhole();
  });
}

/** IntersectionObserver v2: also says whether something covers, fades or transforms the frame. */
function observeSeen(root: Element, guard: ClickGuard): () => void {
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: [0, 0.25, 0.5, 0.75, 1],
    trackVisibility: true,
    delay: 100,
  };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (last) guard.seen((last as IntersectionObserverEntry & { isVisible: boolean }).isVisible, performance.now());
  }, options);
  observer.observe(root);
  return () => observer.disconnect();
}

/** A frame that is pushed out of the window counts as seen as long as a strip of it is left: so all of it is measured. */
function observeWhole(document: Document, guard: ClickGuard): () => void {
  const all = document.createElement('div');
  all.style.cssText = 'position:fixed;inset:0;pointer-events:none;z-index:-1';
  const observer = new IntersectionObserver(
    (entries) => guard.whole((entries.at(-1)?.intersectionRatio ?? 0) >= mostlyInView, performance.now()),
    { threshold: mostlyInView },
  );
  document.body.append(all);
  observer.observe(all);
  return () => {
    observer.disconnect();
    all.remove();
  };
}
