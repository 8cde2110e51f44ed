import { expect, test } from '@playwright/test';
import { untilBelieved } from '../harness/beside-page.ts';
import type { Installed } from '../harness/installed.ts';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, tomas } from '../invented/people.ts';
import type { InventedPrograms, Program } from '../invented/start-invented.ts';
import { Coordinator } from '../models/coordinator.ts';
import { Sidebar } from '../models/sidebar.ts';

test.describe.configure({ mode: 'serial' });

let office: InventedOffice;
let it: Installed;
let programs: InventedPrograms;

test.beforeAll(async () => {
  office = await openInvented();
  ({ it, programs } = office);
});

test.afterAll(() => office.close());

async function openProgram(program: Program, path: string): Promise<Coordinator> {
  const url = programs.url(program, path);
  return Coordinator.beside(it, await office.visit(url));
}

test('values in fields, labels in Spanish, an unclear date: at most six clicks, no typing', async () => {
  const her = await openProgram('form', `/ficha?id=${elena.id}&v=resumen`);
  const { page } = her;
  const fields = page.locator('input');
  await her.startsTeaching();
  await her.inPage(fields.nth(0));
  await her.reads('Ruvaldi, Elena');
  await her.isAsked('Click the chart number or the date of birth');
  await her.inPage(fields.nth(1));
  // 03/04/1980: the two days it may mean are the two buttons.
  await her.inPanel('3 Apr 1980');
  await her.isAsked('Now open another patient');
  await page.goto(programs.url('form', '/pacientes'));
  const list = await Sidebar.beside(it, page);
  await new Coordinator(page, list).sawNobody();
  await page.goto(programs.url('form', `/ficha?id=${irma.id}&v=resumen`));
  const again = new Coordinator(page, await Sidebar.beside(it, page));
  await again.isAsked('Is this right?');
  await again.reads('Solheim, Irma');
  await again.reads('8 Jul 1991');
  await untilBelieved(again.sidebar.frame);
  await again.inPanel('Yes, that is right');
  await again.sidebar.shows(fullName(irma));
  expect(her.clicks + again.clicks + 1).toBeLessThanOrEqual(6);
  expect(her.seconds + again.seconds).toBeLessThan(15);

  // The classes and ids are other ones at every load: it reads, and a list is nobody.
  await page.goto(programs.url('form', `/ficha?id=${tomas.id}&v=resumen`));
  await (await Sidebar.beside(it, page)).shows(fullName(tomas));
  // Another tab of the same chart.
  await page.goto(programs.url('form', `/ficha?id=${elena.id}&v=citas`));
  await (await Sidebar.beside(it, page)).shows(fullName(elena));
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
    await her.startsTeaching();
    await her.inPage(page.getByRole('heading', { name: fullName(elena) }));
    await her.reads(fullName(elena));
    await her.inPage(beside('Patientennummer'));
    await her.reads(elena.chart);
    await her.inPanel('That is all');
    await her.isAsked('Now open another patient');
    await page.getByRole('button', { name: 'Liste' }).click();
    await her.sawNobody();
    await her.inPage(page.getByRole('button', { name: fullName(tomas) }));
    await her.isAsked('Is this right?');
    await her.reads(fullName(tomas));
    await her.reads(tomas.chart);
    await her.inPanel('Yes, that is right');
    await expect(sidebar.frame.getByText(fullName(tomas)).first()).toBeVisible();
    expect(her.clicks).toBeLessThanOrEqual(6);
    expect(her.seconds).toBeLessThan(15);
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
  await her.startsTeaching();
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
  await her.sawNobody();
  await her.inPage(page.getByRole('button', { name: tomas.first }));
  await her.isAsked('Is this right?');
  await her.reads('25 Dec 1975');
  await her.inPanel('Yes, that is right');
  await sidebar.shows(fullName(tomas));
  expect(her.clicks).toBeLessThanOrEqual(6);
  expect(her.seconds).toBeLessThan(15);
  await page.getByRole('button', { name: 'Liste' }).click();
  await sidebar.showsNobody();
  await page.getByRole('button', { name: irma.first }).click();
  await sidebar.shows(fullName(irma));
  await page.close();
});
