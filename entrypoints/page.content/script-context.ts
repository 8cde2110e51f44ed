import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's own context, which is a third of what a content script may weigh: one signal that aborts when a
 * newer copy of this script starts in the same document, after an update or a second injection.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const controller = new AbortController();
    const { signal } = controller;
    this.signal = signal;
    const event = `${browser.runtime.id}:page`;
    document.dispatchEvent(new Event(event));
    document.addEventListener(event, () => controller.abort(), { signal });
  }
}
