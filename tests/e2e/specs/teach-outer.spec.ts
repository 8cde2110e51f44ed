import { expect, test } from '@playwright/test';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, tomas } from '../invented/people.ts';
import { Coordinator } from '../models/coordinator.ts';

let office: InventedOffice;

test.beforeAll(async () => {
  office = await openInvented();
});

test.afterAll(() => office.close());

test('a chart in a frame of another site: the panel says so, the popup switches it on, and it is taught there', async () => {
  const { it, programs, visit } = office;
  const page = await visit(programs.url('outer', '/desk', 'far'));
  const her = await Coordinator.beside(it, page);
  const chart = page.frameLocator('iframe[name=chart]');
  const open = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await expect(chart.getByRole('heading', { name: fullName(elena) })).toBeVisible();
  await her.startsTeaching();
  await chart.getByRole('heading').click();
  const inner = new URL(programs.url('outer', '/', 'inner'));
  await expect(her.sidebar.frame.getByText(`comes from ${inner.host}`)).toBeVisible();

  await it.grant(inner.origin);
  await it.withPopup(page, async (popup) => {
    await popup.locator('::-p-text(This site)').click();
    await popup.locator('button::-p-text(Also use CaseCue on)').click();
    // The same panel: the page around the frame is left alone.
    await expect(her.sidebar.frame.getByText('comes from')).toHaveCount(0);
  });
  await chart.getByRole('heading').click();
  await her.reads(fullName(elena));
  await chart.locator('b').click();
  await her.reads(elena.chart);
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await open('List');
  await her.sawNobody();
  await open(tomas.first);
  await her.isAsked('Is this right?');
  await her.reads(tomas.chart);
  await her.inPanel('Yes, that is right');
  await her.speaksOf(fullName(tomas));
  await open('List');
  await her.sidebar.showsNobody();
  await open(irma.first);
  await her.speaksOf(fullName(irma));
  await page.close();
});
