import type { HostPage } from '@/lib/hosts/host-page';
import { targetOf } from '@/lib/hosts/pick/target';

const takenMs = 400;

/**
 * A frame around what a click would take. It lies in a closed root, above the page's own dialogs, lets every click
 * through and says aloud what it stands on for those who cannot see it.
 */
export function createMark(page: HostPage, signal: AbortSignal) {
  const { document, window } = page;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.hidden = true;
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  root.append(box, words);
  document.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  signal.addEventListener('abort', () => host.remove());
  let shown: Element | undefined;

  function place(): void {
    const target = shown?.isConnected ? targetOf(page, shown).element : undefined;
    const { left = 0, top = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
    // Our own panel believes no click while anything lies over it.
    const most = document.documentElement.getBoundingClientRect().right - left;
    box.hidden = width === 0 || height === 0 || most <= 0;
    const wide = Math.min(width + 6, most);
    box.style.cssText = `left:${left - 3}px;top:${top - 3}px;width:${wide}px;height:${height + 6}px`;
  }

  function show(element: Element | undefined, aloud = false): void {
    if (aloud && element) words.textContent = targetOf(page, element).text;
    if (shown === element) return;
    shown = element;
    place();
  }

  for (const name of ['scroll', 'resize']) window.addEventListener(name, place, { capture: true, signal });
  return {
    show,
    /** Says that the click was heard. */
    taken(element: Element): void {
      shown = element;
      place();
      box.classList.add('taken');
      window.setTimeout(() => box.classList.remove('taken'), takenMs);
    },
  };
}

const css = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
pointer-events:none!important;background:none!important;border:0!important;z-index:2147483647!important;overflow:visible!important}
:host::backdrop{display:none!important}
div{position:fixed;box-sizing:border-box;border:2px solid #0b6bcb;border-radius:5px;background:rgb(11 107 203/12%);
outline:2px solid #fff;cursor:crosshair}
div[hidden]{display:none}
div.taken{border-color:#1a7f4b;background:rgb(26 127 75/22%)}
p{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
`;
