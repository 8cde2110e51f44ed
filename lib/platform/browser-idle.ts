import { browser } from 'wxt/browser';

/** From how long without any input on the computer the browser says "idle". */
export function sayIdleAfter(minutes: number): void {
  browser.idle.setDetectionInterval(Math.max(15, Math.round(minutes * 60)));
}
