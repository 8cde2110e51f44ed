import type { Page } from '@playwright/test';
import { expect } from '../models/expect.ts';
import { ask } from './ask.ts';
import type { Installed } from './installed.ts';

interface Dispatching {
  dispatch(alarm: { name: string; scheduledTime: number }): void;
}

/** The alarm goes off now, instead of in half a minute at the earliest. */
export async function soundAlarm(it: Installed): Promise<void> {
  await (await it.worker()).evaluate(() => {
    const bell = chrome.alarms.onAlarm as unknown as Dispatching;
    bell.dispatch({ name: 'tick', scheduledTime: Date.now() });
  });
}

/** The alarm goes off and everything it makes the worker do is done. */
export async function hearAlarmOut(it: Installed): Promise<void> {
  await nextTick(it);
  // Ticks take turns: where a second has begun, the first is over.
  await nextTick(it);
}

async function nextTick(it: Installed): Promise<void> {
  const before = await lastTickAt(it);
  await soundAlarm(it);
  await expect.poll(() => lastTickAt(it)).not.toBe(before);
}

async function lastTickAt(it: Installed): Promise<unknown> {
  const key = 'reminders.lastTickAt';
  return (await it.worker()).evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

/** The notifications on screen; their words the browser does not tell. */
export async function shownIds(it: Installed): Promise<string[]> {
  return (await it.worker()).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

interface Marked {
  marked?: boolean;
}

/** Stops the worker that lives now and has a message of `page`, one of ours, wake the next. */
export async function restartWorker(it: Installed, page: Page): Promise<void> {
  // One object stands for the worker of every life.
  const worker = await it.worker();
  await worker.evaluate(() => {
    (globalThis as Marked).marked = true;
  });
  await it.stopWorker(page);
  await ask(page, 'session', {});
  if (await worker.evaluate(() => (globalThis as Marked).marked)) throw new Error('the worker lives on');
}

/** The clock of the worker that lives now. */
export async function moveClock(it: Installed, minutes: number): Promise<void> {
  await (await it.worker()).evaluate((ms) => {
    const real = Date.now;
    Date.now = () => real.call(Date) + ms;
  }, minutes * 60_000);
}
