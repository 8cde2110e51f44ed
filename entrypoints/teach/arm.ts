import { browser } from 'wxt/browser';
import type { HostPage } from '@/lib/hosts/host-page';
import { deepest } from '@/lib/hosts/pick/deepest';
import { readPick } from '@/lib/hosts/pick/read-pick';
import { targetOf, textUnder } from '@/lib/hosts/pick/target';
import { say } from '../page.content/wire';
import { walkByKeys } from './keys';
import { createMark } from './mark';
import { watchUnreached } from './unreached';

const swallowed = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'submit'],
];

/** Marks what is under the pointer, takes clicks instead of the page and tells the core; nothing of the page is changed. */
export function armPicker(page: HostPage, controller: AbortController): void {
  const { window } = page;
  const { signal } = controller;
  const mark = createMark(page, signal);
  const stop = () => controller.abort();

  function pick(clicked: Element, node?: Text): void {
    const target = targetOf(page, clicked, node);
    mark.taken(target.element);
    void say('teachPicked', readPick(page, target));
  }

  function onPointer(event: Event): void {
    if (event.isTrusted && event instanceof PointerEvent && event.type === 'pointerdown' && event.button === 0) {
      const { clientX, clientY } = event;
      const clicked = deepest(event, clientX, clientY);
      if (clicked) pick(clicked, textUnder(page, clientX, clientY));
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  for (const name of swallowed) window.addEventListener(name, onPointer, { capture: true, passive: false, signal });
  const onMove = (event: PointerEvent) => mark.show(deepest(event, event.clientX, event.clientY));
  window.addEventListener('pointermove', onMove, { capture: true, signal });
  window.addEventListener('pointerout', (event) => event.relatedTarget === null && mark.show(undefined), {
    capture: true,
    signal,
  });
  const end = () => {
    stop();
    void say('teachEscaped', {});
  };
  walkByKeys(page, { show: mark.show, pick, end }, signal);
  watchUnreached(page, (origin) => void say('teachMissed', { origin }), signal);
  listenForStop(stop, signal);
}

/** The page's own script answers the core; this one only listens. */
function listenForStop(stop: () => void, signal: AbortSignal): void {
  const listener = (message: { type?: unknown; data?: { do?: unknown } }): void => {
    if (message?.type === 'pageCommand' && message.data?.do === 'teach-stop') stop();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
