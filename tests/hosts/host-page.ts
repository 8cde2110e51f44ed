import { fullKit } from '@/lib/hosts/full-kit';
import type { HostPage } from '@/lib/hosts/host-page';
import { simpleChanges } from '@/lib/hosts/simple-changes';

export interface PageParts {
  html: string;
  url: string;
  /** Name of the frame; absent: the top page. */
  frame?: string;
  /** How the element around the frame is styled by the page outside. */
  frameStyle?: string;
}

/** Documents of frames that have no box: to the browser nothing inside them is shown. */
const undrawn = new WeakSet<Document>();

/** A document as a content script sees it: jsdom loads no frames, so what a frame knows of its parent is built here. */
export function hostPage({ html, url, frame, frameStyle = '' }: PageParts): HostPage {
  const document = parsed(html);
  const window: Record<string, unknown> = {
    document,
    location: new URL(url),
    performance: { now: () => 0 },
    innerWidth: 1200,
    innerHeight: 800,
    name: frame ?? '',
    frameElement: null,
  };
  window.parent = window;
  if (frame !== undefined) {
    const outer = parsed(`<div style="${frameStyle}"><iframe></iframe></div>`);
    window.parent = {};
    window.frameElement = outer.querySelector('iframe');
    if (/display:\s*none/.test(frameStyle)) undrawn.add(document);
  }
  return { document, window: window as unknown as HostPage['window'], changes: simpleChanges, kit: fullKit };
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** `checkVisibility`, which jsdom lacks, for inline styles and `hidden`: all that these pages use. */
Element.prototype.checkVisibility = function checkVisibility(this: Element): boolean {
  if (!this.isConnected || undrawn.has(this.ownerDocument)) return false;
  for (let at: Element | null = this; at; at = at.parentElement) {
    const style = at.getAttribute('style') ?? '';
    if (at.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden|opacity:\s*0\b/.test(style)) return false;
  }
  return true;
};
