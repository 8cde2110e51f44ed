import { expect, type Page, test } from '@playwright/test';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { untilBelieved } from '../harness/beside-page.ts';
import type { Installed } from '../harness/installed.ts';
import { allow } from '../harness/office.ts';
import { plantRecipes } from '../harness/plant-recipes.ts';
import { type InventedOffice, openInvented } from '../invented/open-invented.ts';
import { elena, fullName, irma, tomas } from '../invented/people.ts';
import type { InventedPrograms, Program } from '../invented/start-invented.ts';
import { Sidebar } from '../models/sidebar.ts';
import { Sites } from '../models/sites.ts';

test.describe.configure({ mode: 'serial' });

let office: InventedOffice;
let it: Installed;
let desk: Page;
let sites: Sites;
let programs: InventedPrograms;

test.beforeAll(async () => {
  office = await openInvented();
  ({ it, desk, programs } = office);
  sites = new Sites(desk);
});

test.afterAll(() => office.close());

const originOf = (program: Program) => new URL(programs.url(program, '/')).origin;
const chart = ({ id }: { id: string }) => programs.url('form', `/ficha?id=${id}`);
const summary = ({ id }: { id: string }) => programs.url('labels', `/?id=${id}`);

/** As teaching leaves it: the name and the number beside their labels. */
function taughtAt(origin: string): OfficeRecipe {
  const source = (label: string) => [{ label: [label] }];
  const view = {
    id: 'taught-1',
    frame: 'top',
    when: { path: '/ficha' },
    scope: 'body',
    fields: {
      fullName: source('Nombre y apellidos'),
      bornOn: [{ ...source('Fecha de nacimiento')[0], transforms: ['date-dmy' as const] }],
    },
    require: [['fullName' as const, 'bornOn' as const]],
  };
  const base = { id: 'taught-charts', version: 3, name: 'Olivo', kind: 'practice', trust: 'taught' } as const;
  const current = { ...base, detect: [{ path: '/ficha' }], views: [view], expect: [{ path: '/ficha' }] };
  return { id: 'charts', origin, state: 'active', source: 'taught', earlier: [], changedAt: 1, current };
}

const stored = async () => {
  const { recipes } = await (await it.worker()).evaluate(() => chrome.storage.local.get('recipes'));
  return recipes as OfficeRecipe[];
};

test('a page nobody knows is guessed at: whom it may mean is offered, and nobody is linked', async () => {
  await allow({ it, desk }, originOf('labels'));
  const page = await it.context.newPage();
  await page.goto(summary(elena));
  const sidebar = await Sidebar.beside(it, page);
  await expect(sidebar.frame.getByRole('heading', { name: 'Is this the patient?' })).toBeVisible();
  await expect(sidebar.patient(fullName(elena))).toHaveCount(0);
  await untilBelieved(sidebar.frame);
  await sidebar.frame.getByRole('button', { name: fullName(elena) }).press('Enter');
  await sidebar.shows(fullName(elena));
  await page.goto(summary(tomas));
  const next = await Sidebar.beside(it, page);
  await expect(next.frame.getByRole('heading', { name: 'Is this the patient?' })).toBeVisible();
  await page.close();
});

test('a recipe saved to a file, deleted and taken over again is the same one, on trial', async () => {
  const origin = originOf('form');
  await allow({ it, desk }, origin);
  const { host, hostname } = new URL(origin);
  await plantRecipes(it, desk, [taughtAt(origin)]);
  await desk.reload();
  await sites.open();
  const { fileName, text } = await sites.save('Olivo');
  expect(fileName).toBe(`casecue-page-${hostname}-v3.json`);
  await sites.button('Delete: Olivo').click();
  await expect(desk.getByText('“Olivo” is deleted')).toBeVisible();
  expect(await stored()).toEqual([]);

  await sites.choose(fileName, text);
  const form = desk.locator('.take-stage');
  await expect(form).toContainText('beside the words “Nombre y apellidos”');
  await expect(form).toContainText('/ficha');
  expect(await stored()).toEqual([]);
  await form.getByRole('button', { name: 'Take over', exact: true }).click();
  await expect(desk.getByText(`“Olivo” is on trial. Open a patient on ${host}.`)).toBeVisible();
  const [taken] = await stored();
  expect(taken).toMatchObject({ state: 'trial', source: 'file', origin });
  expect({ ...taken?.current, id: '' }).toEqual({ ...taughtAt(origin).current, id: '' });
});

test('it reads again once it was right twice and read nobody on a list', async () => {
  const page = await it.context.newPage();
  for (const person of [elena, tomas]) {
    await page.goto(chart(person));
    const { frame } = await Sidebar.beside(it, page);
    await expect(frame.locator('.compare')).toContainText(`${person.last}, ${person.first}`);
    await untilBelieved(frame);
    await frame.getByRole('button', { name: 'Yes, that is right' }).press('Enter');
    if (person !== elena) continue;
    await expect(frame.getByText('Now open another patient')).toBeVisible();
    await page.goto(programs.url('form', '/pacientes'));
    await (await Sidebar.beside(it, page)).showsNobody();
  }
  await (await Sidebar.beside(it, page)).shows(fullName(tomas));
  await page.goto(chart(irma));
  await (await Sidebar.beside(it, page)).shows(fullName(irma));
  await page.close();
});

test('a hostile file is refused with its reason and its place, and nothing is saved', async () => {
  const before = await stored();
  const { current } = taughtAt(originOf('form'));
  const [view] = current.views;
  const hostile = {
    ...current,
    views: [{ ...view, scope: 'div:has(div:has(b))', fields: { phone: [{ select: '#key[type=password]' }] } }],
  };
  await sites.open();
  await sites.choose(
    'gift.json',
    JSON.stringify({ format: 'casecue-recipe', formatVersion: 1, host: 'x.test', recipe: hostile }),
  );
  const alerts = desk.locator('.take-stage [role=alert]');
  await expect(alerts.filter({ hasText: 'recipe.views.0.fields.phone.0.select' })).toContainText('passwords');
  await expect(alerts.filter({ hasText: 'recipe.views.0.scope' })).toContainText('Teach the page yourself');
  await expect(desk.getByText('Nothing was saved.')).toBeVisible();
  expect(await stored()).toEqual(before);
  await desk.keyboard.press('Escape');
  await expect(alerts).toHaveCount(0);
});

test('switched off, a site loses our frame from its open page, and nothing of ours stays in it', async () => {
  const origin = originOf('path');
  const page = await it.context.newPage();
  await page.goto(programs.url('path', '/'));
  // Its class names are other ones each time it draws.
  const html = async () =>
    (await page.evaluate(() => new XMLSerializer().serializeToString(document))).replace(/class="\w+"/g, '');
  const before = await html();
  await allow({ it, desk }, origin);
  await page.reload();
  const sidebar = await Sidebar.beside(it, page);
  expect(await html()).not.toBe(before);
  await sites.open();
  await sites.button(`Switch off: ${new URL(origin).host}`).click();
  await expect.poll(() => page.frames().length).toBe(1);
  expect(sidebar.frame.isDetached()).toBe(true);
  expect(await html()).toBe(before);
  await page.reload();
  await expect(sites.button(`Switch on: ${new URL(origin).host}`)).toBeVisible();
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

test('a portal of patients is refused with its reason, whoever asks', async () => {
  const url = programs.url('path', '/').replace('path.localhost', 'patientportal.localhost');
  const { origin, host } = new URL(url);
  const page = await it.context.newPage();
  await page.goto(url);
  await it.grant(origin);
  await it.withPopup(page, async (popup) => {
    await popup.locator('::-p-text(This site)').click();
    await popup.locator('::-p-text(CaseCue is never used here)').wait();
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(`${host} is for patients`);
    expect(text).not.toContain('Use CaseCue on');
  });
  const refused = await desk.evaluate(
    (one) => chrome.runtime.sendMessage({ id: 1, type: 'enableSite', data: { origin: one }, timestamp: Date.now() }),
    origin,
  );
  expect(refused).toMatchObject({ res: { ok: false, error: 'never-touched' } });
  await page.reload();
  expect(page.frames()).toHaveLength(1);
  await page.close();
});

test('"Teach again" brings the open page of the site forward and begins there', async () => {
  const page = await it.context.newPage();
  await page.goto(chart(elena));
  const sidebar = await Sidebar.beside(it, page);
  await desk.bringToFront();
  await sites.open();
  await sites
    .button(`Teach again: ${new URL(page.url()).host}`)
    .first()
    .click();
  await expect(sidebar.frame.getByRole('heading', { name: 'Click the patient’s name' })).toBeVisible();
  const isInFront = () => page.evaluate(() => document.visibilityState === 'visible');
  await expect.poll(isInFront).toBe(true);
  await page.close();
});
