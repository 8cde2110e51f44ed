import { ClickGuard, type GuardVerdict } from './click-guard';
import { observeStanding } from './guard-observers';

export type Refused = (why: Exclude<GuardVerdict, 'ok'>) => void;

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
  if (able) watchUser(root.ownerDocument, guard, observeStanding(root, guard, stop.signal), stop.signal);
  return () => stop.abort();
}

/** Typing into a field changes nothing yet. */
function isTyping(event: KeyboardEvent): boolean {
  const field = event.target instanceof Element && event.target.closest('input, textarea, select');
  return Boolean(field) && event.key !== 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** The user is with us while the pointer is over the panel, or the keyboard in it. */
function watchUser(
  document: Document,
  guard: ClickGuard,
  isWithUs: (isIt: boolean) => void,
  signal: AbortSignal,
): void {
  let isInside = false;
  const tell = () => isWithUs(isInside || document.hasFocus());
  const pointer = (inside: boolean) => () => {
    isInside = inside;
    guard.pointer(inside, performance.now());
    tell();
  };
  const html = document.documentElement;
  for (const name of ['pointerenter', 'pointermove']) html.addEventListener(name, pointer(true), { signal });
  html.addEventListener('pointerleave', pointer(false), { signal });
  for (const name of ['focus', 'blur']) addEventListener(name, tell, { signal });
  tell();
}
