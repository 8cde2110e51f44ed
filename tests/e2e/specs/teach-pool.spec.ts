import { expect, test } from '@playwright/test';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, tomas } from '../invented/people.ts';
import { Coordinator } from '../models/coordinator.ts';

let office: InventedOffice;

test.beforeAll(async () => {
  office = await openInvented();
});

test.afterAll(() => office.close());

test('a list whose rows are used again and again beside a chart: only the chart is anybody', async () => {
  const page = await office.visit(office.programs.url('pool', `/pool/${elena.id}`));
  const her = await Coordinator.beside(office.it, page);
  const { frame } = her.sidebar;
  const aside = page.locator('aside');
  const rows = page.locator('#list b');
  const scroll = async (to: number, first: RegExp) => {
    await page.locator('#list').evaluate((list, top) => list.scrollTo(0, top), to);
    await expect(rows.first()).toHaveText(first);
  };
  const filter = (words: string) => page.getByLabel('Filter').fill(words);
  await her.startsTeaching();
  await her.inPage(aside.locator('h2'));
  await her.reads(fullName(elena));
  await her.inPage(aside.locator('b'));
  await her.reads(elena.chart);
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await page.getByRole('button', { name: 'Close' }).click();
  await her.sawNobody();
  await scroll(1080, /Celia/);
  await scroll(0, /Elena/);
  await expect(frame.getByRole('heading', { name: 'Now open another patient' })).toBeVisible();
  await her.inPage(rows.filter({ hasText: fullName(tomas) }));
  await her.isAsked('Is this right?');
  await her.reads(tomas.chart);
  await her.inPanel('Yes, that is right');
  await her.speaksOf(fullName(tomas));
  expect(her.clicks).toBeLessThanOrEqual(6);

  for (const [to, first] of [
    [1080, /Celia/],
    [2400, /Fabio|Greta|Hugo/],
    [0, /Elena/],
  ] as const) {
    await scroll(to, first);
    await her.speaksOf(fullName(tomas));
    await expect(frame.getByText(/Celia|Greta|Two people/)).toHaveCount(0);
  }
  // One row is left, and the parked ones still hold the people before.
  await filter('Solheim');
  await her.speaksOf(fullName(tomas));
  await page.getByRole('button', { name: 'Close' }).click();
  await her.sidebar.showsNobody();
  await her.inPage(rows.filter({ hasText: fullName(irma) }).first());
  await her.speaksOf(fullName(irma));
  await page.close();
});
