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

/** The notifications on screen; their words the browser does not tell. */
export async function shownIds(it: Installed): Promise<string[]> {
  return (await it.worker()).evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}
