import { expect, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { allow, nadia, nameOf, type Office, openOffice, theo } from '../harness/office.ts';
import { SidePanel } from '../harness/side-panel.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

async function practiceIn(office: Office, query = '') {
  const page = await office.it.context.newPage();
  await page.goto(`${office.demo.practiceUrl()}${query}`);
  return { page, practice: new DemoPractice(page) };
}

const nobody = 'No patient on this page';

test('the browser’s own side panel opens with a click, shows whom the page shows, and follows page and tab', async () => {
  const office = await openOffice({ known: [nadia, theo] });
  await allow(office, office.demo.origin('practice'));
  const { page, practice } = await practiceIn(office);
  await practice.open(nadia);
  await (await Sidebar.beside(office.it, page)).shows(nameOf(nadia));

  const beside = await SidePanel.open(office.it, page);
  const shows = (name: string) => expect.poll(() => beside.heading()).toBe(name);
  await shows(nameOf(nadia));
  expect(await beside.text()).toContain('Crown, upper right');
  await practice.open(theo);
  await shows(nameOf(theo));
  expect(await beside.text()).not.toContain(nadia.last);

  const second = await practiceIn(office);
  await shows(nobody);
  await second.practice.open(nadia);
  await shows(nameOf(nadia));
  await page.bringToFront();
  await shows(nameOf(theo));
  // A page of ours is nobody's chart.
  await office.desk.bringToFront();
  await expect.poll(() => beside.text()).not.toMatch(/Brandvold|Ferreira/);
  await second.page.bringToFront();
  await shows(nameOf(nadia));
  await second.page.close();
  await expect.poll(() => beside.heading()).not.toBe(nameOf(nadia));

  await page.bringToFront();
  await shows(nameOf(theo));
  await ask(office.desk, 'lock', {});
  await expect.poll(() => beside.text()).not.toMatch(/Brandvold/);
  await beside.close();
  await office.close();
});

for (const host of ['isolated', 'embedder-only']) {
  test(`${host}: a page that no frame of ours can stand in says so, and has the side panel`, async () => {
    const office = await openOffice({ known: [nadia] });
    await allow(office, office.demo.origin('practice'));
    const { page, practice } = await practiceIn(office, `&_host=${host}`);
    const tabId = await (await office.it.worker()).evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab?.id ?? -1;
    }, page.url());
    const isolated = async () => (await ask(office.desk, 'subject', { tabId })).isolated;
    await expect.poll(isolated, { timeout: 30_000 }).toBe(true);
    // Nothing of ours is left in the page, nor the room for it.
    expect(page.frames().filter((frame) => frame.url().startsWith('chrome-'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');

    const beside = await SidePanel.open(office.it, page, 'This page does not let CaseCue stand in it.');
    await practice.open(nadia);
    await expect.poll(() => beside.heading()).toBe(nameOf(nadia));
    expect(await beside.text()).toContain('This page does not let CaseCue stand in it, so it stands here.');
    await beside.close();
    await office.close();
  });
}
