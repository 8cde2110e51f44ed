import { browser } from 'wxt/browser';

export interface Shape {
  mode: 'rail' | 'column';
  width: number;
}

const railWidth = 40;
const hidden = 'display:none!important';
const aside = 'margin-right';

/**
 * Our frame beside the page: a closed shadow root in an element of a random name, and the page pushed aside. Rules of
 * the shadow's own sheet marked important win over everything a page may say about the element, and in the top layer no
 * mask, clip, filter or transform of the page reaches it.
 */
export function mountFrame(document: Document, token: string, first: Shape) {
  // No name that a style or a script of the page could be written for; it need not be secret.
  const host = document.createElement(`x-${Math.random()}`);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('iframe');
  frame.title = 'CaseCue';
  frame.allow = 'clipboard-write *';
  frame.src = `${browser.runtime.getURL('/sidebar.html')}#${token}`;
  root.append(frame);

  const html = document.documentElement;
  const before = [html.style.getPropertyValue(aside), html.style.getPropertyPriority(aside)] as const;

  function shape({ mode, width }: Shape): void {
    const px = mode === 'rail' ? railWidth : width;
    sheet.replaceSync(css(px));
    html.style.setProperty(aside, `${px}px`, 'important');
  }

  shape(first);
  html.append(host);
  host.popover = 'manual';
  host.showPopover();
  return {
    host,
    frame,
    shape,
    remove(): void {
      host.remove();
      html.style.setProperty(aside, ...before);
      // An attribute that is empty was not there before us, or says nothing.
      if (html.style.length === 0) html.removeAttribute('style');
    },
  };
}

export type PanelFrame = ReturnType<typeof mountFrame>;

/** In pixels: a page may have set any size for rem. Shown on a screen and in the top layer only. */
function css(px: number): string {
  const rules = ['all:initial', 'position:fixed', 'inset:0 0 0 auto', `width:min(${px}px,100vw)`, hidden];
  return `:host{${rules.join('!important;')}}:host::backdrop{${hidden}}@media screen{:host(:popover-open){display:block!important}}iframe{border:0;width:100%;height:100%}`;
}
