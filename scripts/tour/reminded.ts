import { expect } from '../../tests/e2e/models/expect.ts';
import { firstLines } from './beside-pages.ts';
import { nameOf } from './cast.ts';
import { must } from './narrator.ts';
import type { StageSet } from './stage-set.ts';

/** The due call in badge and popup. */
export async function whoToCall(set: StageSet): Promise<void> {
  const { tell, it, host, cast } = set;
  await tell.step('The badge and the popup say who may be called now', async () => {
    const badge = await (await it.worker()).evaluate(() => chrome.action.getBadgeText({}));
    must(badge === '1', 'a badge of 1', badge);
    return it.withPopup(host, async (popup) => {
      await popup.waitForSelector(`::-p-text(${nameOf(cast.caller)})`);
      await popup.screenshot({ path: tell.pictureFile('popup') });
      return firstLines(await popup.evaluate(() => document.body.innerText));
    });
  });
}

/** The due call as a notification; alarms fire half a minute ahead at the earliest. */
export async function notified({ tell, it, cast }: StageSet): Promise<void> {
  await tell.step('A notification says that a call is due, and not whose', async () => {
    const shown = async () => (await it.worker()).evaluate(() => chrome.notifications.getAll());
    await expect.poll(async () => Object.keys(await shown()).length, { timeout: 60_000 }).toBe(1);
    const [id = ''] = Object.keys(await shown());
    must(!id.includes(cast.caller.last), 'an id without a name', id);
    return `1 notification, ${id.length} letters of random id`;
  });
}
