import { expect, type Page, test } from '@playwright/test';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, type Invented, irma, tomas } from '../invented/people.ts';
import { Coordinator } from '../models/coordinator.ts';

let office: InventedOffice;

test.beforeAll(async () => {
  office = await openInvented();
});

test.afterAll(() => office.close());

/** The chart that a click in the list opens, in a window of its own. */
async function openChart(desk: Page, { first }: Invented): Promise<Page> {
  const [chart] = await Promise.all([
    desk.waitForEvent('popup'),
    desk.getByRole('button', { name: first, exact: true }).click(),
  ]);
  await chart.waitForLoadState();
  return chart;
}

test('charts in windows of their own: teaching goes along, the list that stays open is the page without a patient', async () => {
  const { it, programs, visit } = office;
  const desk = await visit(programs.url('windows', '/desk'));
  const beside = (page: Page) => Coordinator.beside(it, page);
  await beside(desk);
  const hers = await openChart(desk, elena);
  const her = await beside(hers);
  await her.startsTeaching();
  await her.inPage(hers.getByRole('heading', { name: fullName(elena) }));
  await her.inPage(hers.getByText(elena.chart));
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await her.sawNobody();
  const second = await beside(await openChart(desk, tomas));
  await second.isAsked('Is this right?');
  await second.reads(tomas.chart);
  await second.inPanel('Yes, that is right');
  await second.speaksOf(fullName(tomas));
  expect(her.clicks + 1 + second.clicks).toBeLessThanOrEqual(6);
  await (await beside(await openChart(desk, irma))).speaksOf(fullName(irma));
  await (await beside(hers)).speaksOf(fullName(elena));
  await (await beside(desk)).sidebar.showsNobody();
});
