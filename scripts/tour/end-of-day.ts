import type { Page } from '@playwright/test';
import { expect } from '../../tests/e2e/models/expect.ts';
import { Sidebar } from '../../tests/e2e/models/sidebar.ts';
import type { StageSet } from './stage-set.ts';

const sizes = [1280, 400, 320] as const;

/** The desk in every width. */
export async function lookAround(set: StageSet): Promise<void> {
  const { tell, it, desk } = set;
  await tell.step('The desk shows today, patients and plans', async () => {
    for (const [route, heading] of [
      ['patients', 'Patients'],
      ['plans', 'Plans'],
      ['', /\d/],
    ] as const) {
      await desk.goto(it.url(`desk.html#/${route}`));
      await expect(desk.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await pictures(set, desk, `desk-${route || 'today'}`);
    }
    return desk.getByRole('heading', { level: 1 }).innerText();
  });
}

/** A break: locked everywhere, and open again. */
export async function takeBreak(set: StageSet): Promise<void> {
  const { tell, it, desk, host } = set;
  await tell.step('Locking blanks the page in the practice; the passphrase opens again', async () => {
    const sidebar = await Sidebar.beside(it, host);
    await desk.getByRole('button', { name: /^Lock/ }).click();
    await expect(sidebar.frame.getByRole('heading', { name: 'Locked' })).toBeVisible();
    await tell.picture(host, 'locked');
    const window = await it.open('unlock.html');
    await window.getByLabel('Passphrase', { exact: true }).fill(set.passphrase);
    await window.getByRole('button', { name: /^Unlock/ }).click();
    await expect(sidebar.frame.getByRole('heading', { name: 'Locked' })).toHaveCount(0);
    return 'Locked, then open again';
  });
}

/** Spanish, at night; and no plan adrift. */
export async function endOfDay(set: StageSet): Promise<void> {
  const { tell, it, desk } = set;
  await tell.step('The same in Spanish, at night', async () => {
    await desk.goto(it.url('desk.html#/settings'));
    await desk.getByRole('button', { name: 'Español' }).click();
    await desk.emulateMedia({ colorScheme: 'dark' });
    await desk.goto(it.url('desk.html#/'));
    await expect(desk.getByRole('link', { name: /^Hoy/ })).toBeVisible();
    await pictures(set, desk, 'escritorio');
    return desk.getByRole('heading', { level: 1 }).innerText();
  });
  await tell.step('No plan is adrift', async () => {
    await desk.goto(it.url('desk.html#/plans'));
    const filter = desk.getByRole('button', { name: /^Sin paso siguiente/ });
    await expect(filter).toHaveText(/0$/);
    await tell.picture(desk, 'no-plan-adrift');
    return (await filter.innerText()).replace(/\s+/g, ' ');
  });
}

async function pictures({ tell }: StageSet, page: Page, name: string): Promise<void> {
  for (const width of sizes) {
    await page.setViewportSize({ width, height: width === 1280 ? 800 : 700 });
    await tell.picture(page, `${name}-${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
