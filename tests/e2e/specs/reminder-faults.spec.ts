import { expect, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { openFounded } from '../harness/founded.ts';
import type { Installed } from '../harness/installed.ts';
import { makePatient } from '../harness/practice.ts';
import { rawRows } from '../harness/raw-store.ts';
import { hearAlarmOut, moveClock, restartWorker, shownIds, soundAlarm } from '../harness/tick.ts';

/** Where the worker dies: the browser's call that shows never comes back, done or not. */
type Death = 'claim and show' | 'show and mark';

interface Counting {
  created?: number;
}

async function withDueCall(): Promise<{ it: Installed; desk: Page }> {
  const { it, desk, zone, today } = await openFounded();
  const { patientId, planId } = await makePatient(desk, { first: 'Ottoline', last: 'Quackenbush' });
  const next = { kind: 'date', due: { on: today, zone }, followUp: 'call' } as const;
  await ask(desk, 'giveStep', { step: { patientId, planIds: [planId], next } });
  return { it, desk };
}

/** From now on showing hangs in this worker, before or after the notification is on screen. */
async function hangShowing(it: Installed, death: Death): Promise<void> {
  await (await it.worker()).evaluate((when) => {
    const create = chrome.notifications.create.bind(chrome.notifications) as (...args: unknown[]) => Promise<string>;
    const hanging = async (...args: unknown[]) => {
      if (when === 'show and mark') await create(...args);
      return new Promise<string>(() => undefined);
    };
    Object.defineProperty(chrome.notifications, 'create', { value: hanging, configurable: true });
  }, death);
}

async function countShowing(it: Installed): Promise<() => Promise<number>> {
  const worker = await it.worker();
  await worker.evaluate(() => {
    const counting = globalThis as Counting;
    counting.created = 0;
    const create = chrome.notifications.create.bind(chrome.notifications) as (...args: unknown[]) => Promise<string>;
    const counted = (...args: unknown[]) => {
      counting.created = (counting.created ?? 0) + 1;
      return create(...args);
    };
    Object.defineProperty(chrome.notifications, 'create', { value: counted, configurable: true });
  });
  return () => worker.evaluate(() => (globalThis as Counting).created ?? 0);
}

const states = async (page: Page) => (await rawRows(page, 'ledger')).map(({ state }) => state);

for (const death of ['claim and show', 'show and mark'] as const) {
  test(`a worker that dies between ${death} leaves one notification in the end`, async () => {
    const { it, desk } = await withDueCall();
    await hangShowing(it, death);
    await soundAlarm(it);
    await expect.poll(() => states(desk)).toEqual(['claimed']);
    const already = death === 'show and mark' ? 1 : 0;
    await expect.poll(() => shownIds(it)).toHaveLength(already);
    await restartWorker(it, desk);

    // The claim holds while its lease runs: nobody shows it a second time.
    const created = await countShowing(it);
    await hearAlarmOut(it);
    expect(await created()).toBe(0);
    expect(await shownIds(it)).toHaveLength(already);

    await moveClock(it, 3);
    await soundAlarm(it);
    await expect.poll(() => states(desk)).toEqual(['shown']);
    expect(await created()).toBe(1);
    const [row] = await rawRows(desk, 'ledger');
    expect(await shownIds(it)).toEqual([row?.id]);
    await it.close();
  });
}

test('a worker that dies after the mark shows nothing again', async () => {
  const { it, desk } = await withDueCall();
  await soundAlarm(it);
  await expect.poll(() => states(desk)).toEqual(['shown']);
  const before = await shownIds(it);
  await restartWorker(it, desk);
  const created = await countShowing(it);
  await moveClock(it, 3);
  await hearAlarmOut(it);
  expect(await created()).toBe(0);
  expect(await shownIds(it)).toEqual(before);
  await it.close();
});
