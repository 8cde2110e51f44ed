import type { HostPage } from '@/lib/hosts/host-page';
import { choicesIn } from '@/lib/hosts/pick/choices';

interface Hands {
  show(element: Element | undefined, aloud?: boolean): void;
  pick(element: Element): void;
  end(): void;
}

const forward = ['Tab', 'ArrowDown', 'ArrowRight'];
const backward = ['ArrowUp', 'ArrowLeft'];

/** Tab and the arrows go through everything that can be picked, into frames and out again; Enter picks, Esc ends. */
export function walkByKeys(page: HostPage, hands: Hands, signal: AbortSignal): void {
  const { window } = page;
  let choices: Element[] = [];
  let at = -1;

  function go(step: 1 | -1): void {
    if (choices.length === 0 || !choices.every((one) => one.isConnected)) choices = choicesIn(page);
    const next = at + step;
    const choice = choices[next];
    if (!choice) {
      leave(step);
      return;
    }
    at = next;
    if (choice.matches('iframe,frame')) {
      (choice as HTMLElement).focus();
      return;
    }
    choice.scrollIntoView({ block: 'nearest' });
    hands.show(choice, true);
  }

  /** Past its last choice a frame gives the keyboard back to the page around it. */
  function leave(step: 1 | -1): void {
    at = step > 0 ? -1 : choices.length;
    hands.show(undefined);
    if (window !== window.parent) window.parent.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    const isBack = backward.includes(event.key) || (event.key === 'Tab' && event.shiftKey);
    const choice = choices[at];
    if (event.key === 'Escape') hands.end();
    else if (isBack) go(-1);
    else if (forward.includes(event.key)) go(1);
    else if (event.key === 'Enter' && choice) hands.pick(choice);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  window.addEventListener('keydown', onKey, { capture: true, signal });
  for (const name of ['keyup', 'keypress']) {
    window.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true, signal });
  }
}
