import { browser } from 'wxt/browser';
import type { BadgeDoor } from './badge-door';

/** More digits do not fit on the button. */
const most = 999;

export const browserBadge: BadgeDoor = {
  async show(count) {
    await browser.action.setBadgeText({ text: count > 0 ? String(Math.min(count, most)) : '' });
  },
};
