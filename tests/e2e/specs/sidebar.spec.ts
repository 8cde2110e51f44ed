import { expect, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { untilBelieved, useOnSite } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, type Office, openOffice, theo, walter } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

async function open(office: Office, url: string, width = 1_600): Promise<Page> {
  const page = await office.it.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(url);
  return page;
}

test('a page that forbids frames gets the panel, and learns nothing of it', async () => {
  const office = await openOffice({ known: [nadia, theo], strangers: [walter] });
  const page = await open(office, office.demo.practiceUrl('none'));
  await useOnSite(office.it, page);
  const practice = new DemoPractice(page);
  const sidebar = await Sidebar.beside(office.it, page);
  await sidebar.showsNobody();
  await practice.open(nadia);
  await sidebar.shows(nameOf(nadia));
  await expect(sidebar.frame.getByText('Crown, upper right').first()).toBeVisible();
  await practice.open(theo);
  await sidebar.shows(nameOf(theo));
  await expect(sidebar.patient(nameOf(nadia))).toHaveCount(0);
  await practice.open(walter);
  await expect(sidebar.frame.getByRole('heading', { name: 'Somebody new' })).toBeVisible();
  await practice.close();
  await sidebar.showsNobody();

  await practice.open(nadia);
  await sidebar.shows(nameOf(nadia));
  const seen = await page.evaluate(() => ({
    frames: window.length + document.querySelectorAll('iframe, frame, object, embed').length,
    roots: [...document.querySelectorAll('*')].filter((one) => one.shadowRoot).length,
    ours: document.documentElement.outerHTML.includes('chrome-extension'),
    plan: document.documentElement.textContent.includes('Crown, upper right'),
    fetched: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
    globals: Object.keys(window).filter((name) => /casecue|chrome-extension/i.test(name)).length,
  }));
  expect(seen).toEqual({ frames: 0, roots: 0, ours: false, plan: false, fetched: 0, globals: 0 });
  await office.close();
});

test('with third-party cookies blocked the frame has no storage, and works', async () => {
  const office = await openOffice({ known: [nadia], profile: { blockThirdPartyCookies: true } });
  await allow(office, office.demo.origin('practice'));
  const page = await open(office, office.demo.practiceUrl());
  const sidebar = await Sidebar.beside(office.it, page);
  const storage = () =>
    new Promise<string>((resolve) => {
      const request = indexedDB.open('third-party');
      request.onsuccess = () => resolve('open');
      request.onerror = () => resolve('denied');
    });
  // The browser really blocks it: our own page may, its framed sister may not.
  expect(await office.desk.evaluate(storage)).toBe('open');
  expect(await sidebar.frame.evaluate(storage)).toBe('denied');
  await new DemoPractice(page).open(nadia);
  await sidebar.shows(nameOf(nadia));
  await office.close();
});

test('the panel never takes the focus by itself, gets it by its command, and Esc gives it back', async () => {
  const office = await openOffice({ known: [nadia] });
  const { it, desk, demo } = office;
  const page = await open(office, demo.practiceUrl('none'));
  const practice = new DemoPractice(page);
  await practice.open(nadia);
  await practice.note().focus();
  await it.grant(demo.origin('practice'));
  await page.bringToFront();
  const tabId = await (await it.worker()).evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  await ask(desk, 'enableSite', { origin: demo.origin('practice'), tabId });
  const sidebar = await Sidebar.beside(it, page);
  await sidebar.shows(nameOf(nadia));
  await page.keyboard.type('still here');
  await expect(practice.note()).toHaveValue('still here');

  await untilBelieved(sidebar.frame);
  await sidebar.takeFocus();
  await page.keyboard.press('1');
  await expect(sidebar.frame.getByRole('button', { name: /Reached/, pressed: true })).toBeVisible();
  await expect(practice.note()).toHaveValue('still here');
  await page.keyboard.press('Escape');
  await expect.poll(() => sidebar.hasFocus()).toBe(false);
  await page.keyboard.type(', and back');
  await expect(practice.note()).toHaveValue('still here, and back');
  await office.close();
});

test('rail on a narrow page, column on a wide one; what was chosen is remembered for its site alone', async () => {
  const office = await openOffice({ known: [nadia] });
  const { it, demo } = office;
  await allow(office, demo.origin('practice'));
  await allow(office, demo.origin('mail'));
  const wide = await open(office, demo.practiceUrl('none'), 1_600);
  expect(await (await Sidebar.beside(it, wide)).width()).toBe('340px');
  await wide.close();
  const page = await open(office, demo.practiceUrl('none'), 1_599);
  const sidebar = await Sidebar.beside(it, page);
  expect(await sidebar.width()).toBe('40px');
  await new DemoPractice(page).open(nadia);
  await expect(sidebar.frame.getByText(nameOf(nadia)).first()).toBeVisible();
  // Folded, the panel says who it is and shows nothing of the record.
  await expect(sidebar.frame.getByRole('button', { name: /Reached/ })).toBeHidden();

  await untilBelieved(sidebar.frame);
  await sidebar.takeFocus();
  await page.keyboard.press('Alt+r');
  await expect.poll(() => sidebar.width()).toBe('340px');
  await sidebar.shows(nameOf(nadia));
  await page.reload();
  const again = await Sidebar.beside(it, page);
  expect(await again.width()).toBe('340px');
  const mail = await Sidebar.beside(it, await open(office, demo.mailUrl(), 1_599));
  expect(await mail.width()).toBe('40px');
  await office.close();
});
