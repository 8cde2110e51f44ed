import { expect, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import type { Installed } from '../harness/installed.ts';
import { SidePanel } from '../harness/side-panel.ts';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, people, tomas } from '../invented/people.ts';
import type { InventedPrograms, Program } from '../invented/start-invented.ts';
import { Coordinator } from '../models/coordinator.ts';

let office: InventedOffice;
let it: Installed;
let desk: Page;
let programs: InventedPrograms;

test.beforeAll(async () => {
  office = await openInvented();
  ({ it, desk, programs } = office);
});

test.afterAll(() => office.close());

/** Each test has an office of its own, in which nothing was learnt yet. */
async function openProgram(program: Program, path: string, site: string): Promise<Coordinator> {
  const url = programs.url(program, path, site);
  return Coordinator.beside(it, await office.visit(url));
}

/** Another page of the program in the same tab, and the panel beside it. */
async function goTo({ page }: Coordinator, path: string): Promise<Coordinator> {
  await page.goto(new URL(path, page.url()).href);
  return Coordinator.beside(it, page);
}

const sessionArea = () => desk.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

test('first and last name in fields of their own are one click; a rebuilt page is no longer recognised', async () => {
  const her = await openProgram('card', `/cards/${elena.id}`, 'halves');
  const input = (label: string) => her.page.getByLabel(label);
  await her.startsTeaching();
  await her.inPage(input('Last name'));
  await her.reads(elena.first);
  await her.reads(elena.last);
  await her.isAsked('Click the chart number or the date of birth');
  await her.inPage(input('Card no.'));
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  // Straight to the second patient: no page without one was seen on the way.
  const second = await goTo(her, `/cards/${tomas.id}`);
  await second.isAsked('Is this right?');
  await second.inPanel('Yes, that is right');
  await second.isAsked('Now open a page without a patient');
  expect(her.clicks + 1 + second.clicks).toBeLessThanOrEqual(6);
  expect(her.seconds + second.seconds).toBeLessThan(15);
  const third = await goTo(her, `/cards/${irma.id}`);
  await third.isAsked('Now open a page without a patient');
  await third.reads(irma.first);
  const list = await goTo(her, '/cards');
  await list.isAsked('That is learnt');
  await list.inPanel('Close');
  await list.sidebar.showsNobody();
  await (await goTo(her, `/cards/${irma.id}`)).speaksOf(fullName(irma));

  for (const { id } of people) {
    const rebuilt = await goTo(her, `/cards/${id}?build=2`);
    await expect(
      rebuilt.sidebar.frame.getByRole('heading', { name: /No patient|This page has changed/ }),
    ).toBeVisible();
  }
  const last = await Coordinator.beside(it, her.page);
  await last.isAsked('This page has changed');
  await expect(last.sidebar.frame.getByRole('button', { name: 'Teach this page' }).first()).toBeVisible();
});

test('what a page without a patient still shows proves nothing, and is taught elsewhere', async () => {
  const her = await openProgram('strip', '/', 'strip');
  const { page } = her;
  const open = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await open(elena.first);
  await her.startsTeaching();
  await page.locator('em').nth(0).click();
  await page.locator('em').nth(1).click();
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await open('Worklist');
  await open(tomas.first);
  await her.inPanel('Yes, that is right');
  await her.isAsked('Now open a page without a patient');
  await open('Worklist');
  await her.reads(fullName(tomas));
  await her.inPanel('No patient is open here');
  await expect(her.sidebar.frame.getByText('although no patient was open')).toBeVisible();

  await page.keyboard.press('Escape');
  await her.isAsked('No patient on this page');
  await open(elena.first);
  await her.startsTeaching();
  await page.locator('main b').nth(0).click();
  await page.locator('main b').nth(1).click();
  await her.inPanel('That is all');
  await her.isAsked('Now open another patient');
  await open('Worklist');
  await open(tomas.first);
  await her.isAsked('Is this right?');
  await her.inPanel('Yes, that is right');
  // The address tells nothing here: only the user knows that nobody is open.
  await open('Worklist');
  await her.isAsked('Is no patient open here?');
  await her.inPanel('Right, nobody is open');
  await her.isAsked('That is learnt');
  await open(irma.first);
  await her.speaksOf(fullName(irma));
  await open('Worklist');
  await her.sidebar.showsNobody();
  // Each fresh start page shows nobody, as it should: that is no page that was rebuilt.
  for (let time = 0; time < 4; time++) {
    await page.reload();
    await (await Coordinator.beside(it, page)).sidebar.showsNobody();
  }
});

test('a name in closed shadow roots and a day in a frame without an address', async () => {
  const her = await openProgram('roots', `/open/${elena.id}`, 'roots');
  await her.startsTeaching();
  await her.inPage(her.page.locator('x-banner'));
  await her.reads(fullName(elena));
  await her.inPage(her.page.frameLocator('iframe[name=details]').locator('b'));
  await her.inPanel(/3 Apr 1980|That is all/);
  await her.isAsked('Now open another patient');
  await (await goTo(her, '/start')).sawNobody();
  const second = await goTo(her, `/open/${tomas.id}`);
  await second.isAsked('Is this right?');
  await second.reads('25 Dec 1975');
  await second.inPanel('Yes, that is right');
  await second.sidebar.shows(fullName(tomas));
  expect(her.clicks + 1 + second.clicks).toBeLessThanOrEqual(6);
  await (await goTo(her, '/start')).sidebar.showsNobody();
  await (await goTo(her, `/open/${irma.id}`)).sidebar.shows(fullName(irma));
});

test('by keyboard alone, with a second try for the second patient and halves that are swapped', async () => {
  const her = await openProgram('card', `/cards/${elena.id}`, 'keys');
  const { page, sidebar } = her;
  const inPanel = async (...keys: string[]) => {
    await sidebar.takeFocus();
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Through everything that can be chosen, up to the field and into it. */
  const choose = async (steps: number) => {
    for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await inPanel('t');
  await her.isAsked('Click the patient’s name');
  await expect.poll(() => sidebar.hasFocus()).toBe(false);
  await choose(4);
  await her.reads(elena.last);
  await choose(4);
  await her.reads(elena.chart);
  await inPanel('Enter');
  await her.isAsked('Now open another patient');
  const second = await goTo(her, `/cards/${tomas.id}`);
  await second.isAsked('Is this right?');
  await second.sidebar.takeFocus();
  await page.keyboard.press('n');
  await second.isAsked('Click the patient’s name');
  await second.inPage(page.getByLabel('First name'));
  await second.inPanel(/swapped/);
  await second.inPanel(/swapped/);
  await second.inPage(page.getByLabel('Card no.'));
  await second.inPanel('That is all');
  await (await goTo(her, '/cards')).sawNobody();
  const third = await goTo(her, `/cards/${irma.id}`);
  await third.isAsked('Is this right?');
  await third.inPanel('Yes, that is right');
  await third.speaksOf(fullName(irma));
  await page.close();
});

test('another page in the middle is waited for as well, and a closed tab ends it', async () => {
  const her = await openProgram('card', `/cards/${elena.id}`, 'end');
  const { page } = her;
  await her.startsTeaching();
  await her.inPage(page.getByLabel('First name'));
  await her.reads(elena.last);
  expect(await sessionArea()).toContain(elena.last);
  const next = await goTo(her, `/cards/${tomas.id}`);
  await next.isAsked('Click the chart number or the date of birth');
  await next.inPage(page.getByLabel('Card no.'));
  await next.reads(tomas.chart);
  await page.close();
  await expect.poll(sessionArea).not.toMatch(new RegExp(`${elena.last}|${tomas.chart}`));
});

test('begun in the popup, shown in the side panel, ended by a lock: nothing of the patient is kept', async () => {
  const her = await openProgram('card', `/cards/${elena.id}`, 'popup');
  const { page } = her;
  await it.withPopup(page, async (popup) => {
    await popup.locator('::-p-text(This site)').click();
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await popup.locator('button::-p-text(Teach this page)').click();
    await closed;
  });
  await her.isAsked('Click the patient’s name');
  await page.getByLabel('Card no.').hover();
  await expect.poll(() => overlays(page)).toBe(1);
  await her.inPage(page.getByLabel('First name'));
  await her.reads(elena.last);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlays(page)).toBe(0);

  const beside = await SidePanel.open(it, page);
  await beside.panel.locator('button::-p-text(Teach this page)').click();
  await expect.poll(() => beside.heading()).toBe('Click the patient’s name');
  await page.getByLabel('Last name').click();
  await expect.poll(() => beside.text()).toContain(elena.last);
  await ask(desk, 'lock', {});
  await expect.poll(() => beside.text()).not.toContain(elena.last);
  await expect.poll(() => overlays(page)).toBe(0);
  expect(await sessionArea()).not.toContain(elena.last);
  const kept = await desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get('recipes')));
  expect(kept).not.toContain(new URL(page.url()).origin);
  await beside.close();
});

/** The frame around what a click would take lies in the top layer, as our panel does. */
function overlays(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('div:popover-open').length);
}
