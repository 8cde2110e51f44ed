import { expect, type Locator, type Page, test } from '@playwright/test';
import { untilBelieved } from '../harness/beside-page.ts';
import { Installed } from '../harness/installed.ts';
import { allow } from '../harness/office.ts';
import { makePatient, makePractice } from '../harness/practice.ts';
import { makeProfile } from '../harness/profile.ts';
import { elena, fullName, irma, people, tomas } from '../invented/people.ts';
import { type InventedPrograms, type Program, startInvented } from '../invented/start-invented.ts';
import { Sidebar } from '../models/sidebar.ts';

test.describe.configure({ mode: 'serial' });

let it: Installed;
let desk: Page;
let programs: InventedPrograms;

test.beforeAll(async () => {
  it = await Installed.launch({ profile: makeProfile(), viewport: { width: 1_600, height: 900 } });
  desk = await it.open('desk.html');
  await makePractice(desk);
  for (const { first, last, bornOn } of people) await makePatient(desk, { first, last, bornOn });
  programs = await startInvented();
});

test.afterAll(async () => {
  await it.close();
  await programs.close();
});

/** Everything the coordinator does while teaching: clicks, in the page and in the panel, and nothing else. */
class Coordinator {
  clicks = 0;
  readonly page: Page;
  readonly sidebar: Sidebar;

  constructor(page: Page, sidebar: Sidebar) {
    this.page = page;
    this.sidebar = sidebar;
  }

  async inPage(what: Locator): Promise<void> {
    this.clicks++;
    await what.click();
  }

  /** A button in the panel. The panel believes the keyboard at once, so that the test need not rest the pointer. */
  async inPanel(name: string | RegExp): Promise<void> {
    this.clicks++;
    await this.sidebar.frame.getByRole('button', { name }).first().press('Enter');
  }

  async isAsked(heading: string): Promise<void> {
    await expect(this.sidebar.frame.getByRole('heading', { name: heading })).toBeVisible();
  }

  async reads(words: string): Promise<void> {
    await expect(this.sidebar.frame.locator('.teach-read')).toContainText(words);
  }
}

async function openProgram(program: Program, path: string): Promise<Coordinator> {
  const url = programs.url(program, path);
  await allow({ it, desk }, new URL(url).origin);
  const page = await it.context.newPage();
  await page.goto(url);
  const sidebar = await Sidebar.beside(it, page);
  await untilBelieved(sidebar.frame);
  return new Coordinator(page, sidebar);
}

test('values in fields, labels in Spanish, an unclear date: at most six clicks, no typing', async () => {
  const her = await openProgram('form', `/ficha?id=${elena.id}&v=resumen`);
  const { page } = her;
  const fields = page.locator('input');
  await her.inPanel('Teach this page');
  await her.isAsked('Click the patient’s name');
  await her.inPage(fields.nth(0));
  await her.reads('Ruvaldi, Elena');
  await her.isAsked('Click the chart number or the date of birth');
  await her.inPage(fields.nth(1));
  // 03/04/1980: the two days it may mean are the two buttons.
  await her.inPanel('3 Apr 1980');
  await her.isAsked('Now open another patient');
  await page.goto(programs.url('form', '/pacientes'));
  const list = await Sidebar.beside(it, page);
  await expect(list.frame.getByRole('heading', { name: 'Now open another patient' })).toBeVisible();
  await page.goto(programs.url('form', `/ficha?id=${irma.id}&v=resumen`));
  const again = new Coordinator(page, await Sidebar.beside(it, page));
  await again.isAsked('Is this right?');
  await again.reads('Solheim, Irma');
  await again.reads('8 Jul 1991');
  await untilBelieved(again.sidebar.frame);
  await again.inPanel('Yes, that is right');
  await again.sidebar.shows(fullName(irma));
  expect(her.clicks + again.clicks + 1).toBeLessThanOrEqual(6);

  // The classes and ids are other ones at every load: it reads, and a list is nobody.
  await page.goto(programs.url('form', `/ficha?id=${tomas.id}&v=resumen`));
  await (await Sidebar.beside(it, page)).shows(fullName(tomas));
  await page.goto(programs.url('form', '/pacientes'));
  await (await Sidebar.beside(it, page)).showsNobody();
  await page.close();
});

for (const kind of ['path', 'hash'] as const) {
  test(`a router in the ${kind}, labels in German, the patient’s name in ids and addresses`, async () => {
    const route = kind === 'path' ? '/akte/elena-ruvaldi' : `/#/akte/${elena.id}`;
    const her = await openProgram(kind, route);
    const { page, sidebar } = her;
    const beside = (label: string) => page.getByText(label, { exact: true }).locator('xpath=following-sibling::*[1]');
    await her.inPanel('Teach this page');
    await her.isAsked('Click the patient’s name');
    await her.inPage(page.getByRole('heading', { name: fullName(elena) }));
    await her.reads(fullName(elena));
    await her.inPage(beside('Patientennummer'));
    await her.reads(elena.chart);
    await her.inPanel('That is all');
    await her.isAsked('Now open another patient');
    await page.getByRole('button', { name: 'Liste' }).click();
    await her.isAsked('Now open another patient');
    await her.inPage(page.getByRole('button', { name: fullName(tomas) }));
    await her.isAsked('Is this right?');
    await her.reads(fullName(tomas));
    await her.reads(tomas.chart);
    await her.inPanel('Yes, that is right');
    await expect(sidebar.frame.getByText(fullName(tomas)).first()).toBeVisible();
    expect(her.clicks).toBeLessThanOrEqual(6);
    await page.getByRole('button', { name: 'Liste' }).click();
    await sidebar.showsNobody();
    await page.reload();
    await (await Sidebar.beside(it, page)).showsNobody();
    await page.close();
  });
}

test('a name in one frame and the rest in another, labels in French', async () => {
  const her = await openProgram('frames', '/bureau');
  const { page, sidebar } = her;
  await page.getByRole('button', { name: elena.first }).click();
  const [band, file] = [page.frameLocator('[name=bandeau]'), page.frameLocator('[name=dossier]')];
  await expect(file.getByText('Né(e) le')).toBeVisible();
  await her.inPanel('Teach this page');
  await her.isAsked('Click the patient’s name');
  her.clicks++;
  await band
    .locator('body > div')
    .first()
    .click({ position: { x: 80, y: 10 } });
  await her.reads(fullName(elena));
  await her.inPage(file.locator('td').first());
  await her.inPanel(/3 Apr 1980|That is all/);
  await her.isAsked('Now open another patient');
  await page.getByRole('button', { name: 'Liste' }).click();
  await her.inPage(page.getByRole('button', { name: tomas.first }));
  await her.isAsked('Is this right?');
  await her.reads('25 Dec 1975');
  await her.inPanel('Yes, that is right');
  await sidebar.shows(fullName(tomas));
  expect(her.clicks).toBeLessThanOrEqual(6);
  await page.getByRole('button', { name: 'Liste' }).click();
  await sidebar.showsNobody();
  await page.getByRole('button', { name: irma.first }).click();
  await sidebar.shows(fullName(irma));
  await page.close();
});
