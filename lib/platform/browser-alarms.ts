import { browser } from 'wxt/browser';
import type { AlarmDoor } from './alarm-door';

const shortestMs = 30_000;

export const browserAlarms: AlarmDoor = {
  async everyMinute(name) {
    const known = await browser.alarms.get(name);
    if (known?.periodInMinutes === 1) return;
    await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 1 });
  },
  async at(name, when) {
    if (when === null) await browser.alarms.clear(name);
    else await browser.alarms.create(name, { when: Math.max(when, Date.now() + shortestMs) });
  },
};
