import { expect, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { Installed } from '../harness/installed.ts';
import { makePatient, makePractice } from '../harness/practice.ts';
import { makeProfile } from '../harness/profile.ts';

type Notices = Record<string, unknown>;

test.describe.configure({ timeout: 360_000 });

const shown = async (it: Installed): Promise<Notices> =>
  (await it.worker()).evaluate(() => chrome.notifications.getAll() as Promise<Record<string, unknown>>);

const badge = async (it: Installed): Promise<string> =>
  (await it.worker()).evaluate(() => chrome.action.getBadgeText({}));

async function dueCall(page: Page) {
  const { zone, today } = await makePractice(page);
  const { patientId, planId } = await makePatient(page, { first: 'Ottoline', last: 'Quackenbush' });
  const next = { kind: 'date', due: { on: today, zone }, followUp: 'call' } as const;
  await ask(page, 'giveStep', { step: { patientId, planIds: [planId], next } });
}

test('a due call is notified once, without a name, although the worker is stopped again and again', async () => {
  const it = await Installed.launch({ profile: makeProfile() });
  const desk = await it.open('desk.html');
  await dueCall(desk);
  await expect.poll(() => badge(it)).toBe('1');
  // Alarms fire half a minute ahead at the earliest.
  await expect.poll(async () => Object.keys(await shown(it)).length, { timeout: 150_000 }).toBe(1);
  const before = Object.keys(await shown(it));
  for (let time = 0; time < 3; time++) {
    await it.stopWorker(desk);
    await desk.reload();
    await expect(desk.getByText('Ottoline Quackenbush').first()).toBeVisible();
    expect(Object.keys(await shown(it))).toEqual(before);
  }
  await it.close();
});

test('after worker and browser were killed, the reminder appears again while locked, without a name', async () => {
  const profile = makeProfile();
  const first = await Installed.launch({ profile });
  const desk = await first.open('desk.html');
  await dueCall(desk);
  await first.kill();

  const second = await Installed.launch({ profile });
  const locked = await second.open('desk.html');
  await expect(locked.getByRole('button', { name: /unlock/i }).first()).toBeVisible();
  await expect.poll(async () => Object.keys(await shown(second)).length).toBe(1);
  await expect.poll(() => badge(second)).toBe('1');
  expect(await locked.locator('body').innerText()).not.toContain('Quackenbush');
  await second.close();
});
