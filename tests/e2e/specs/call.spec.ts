import { expect, type Page, test } from '@playwright/test';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, type Office, openOffice, theo } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

async function besideNadia(office: Office) {
  const { it, demo } = office;
  await allow(office, demo.origin('practice'));
  const page = await it.context.newPage();
  await page.goto(demo.practiceUrl('none'));
  const practice = new DemoPractice(page);
  await practice.open(nadia);
  const sidebar = await Sidebar.beside(it, page);
  await sidebar.shows(nameOf(nadia));
  await untilBelieved(sidebar.frame);
  return { page, practice, sidebar };
}

async function recordOf({ it, desk, ids }: Office, person: typeof nadia): Promise<Page> {
  await desk.goto(it.url(`desk.html#/patients/${ids.get(person)}`));
  await expect(desk.getByRole('heading', { name: nameOf(person), exact: true })).toBeVisible();
  return desk;
}

/** The day after tomorrow: its first three letters name it for the panel, its date for the desk. */
function dayAfterTomorrow(today: string) {
  const day = Temporal.PlainDate.from(today).add({ days: 2 });
  const named = (options: Intl.DateTimeFormatOptions) => day.toLocaleString('en-US', options);
  return { typed: named({ weekday: 'short' }).toLowerCase(), day: named({ day: 'numeric' }) };
}

test('a call is logged from the page with six keys, stands on the desk, and Ctrl Z takes it back', async () => {
  const office = await openOffice({ known: [nadia] });
  const { page, practice, sidebar } = await besideNadia(office);
  const when = dayAfterTomorrow(office.today);
  await practice.note().focus();
  await page.keyboard.type('noted');

  await sidebar.takeFocus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return keys.length;
  };
  let pressed = await press('1', 'd');
  await expect(sidebar.frame.getByLabel('When')).toBeFocused();
  pressed += await press(...when.typed);
  await expect(sidebar.frame.locator('.understood')).toContainText(when.day);
  pressed += await press('Enter');
  await expect(sidebar.frame.getByText('Reached saved')).toBeVisible();
  expect(pressed).toBeLessThanOrEqual(8);
  await expect(practice.note()).toHaveValue('noted');

  const desk = await recordOf(office, nadia);
  await expect(desk.getByText(new RegExp(`Next: .*\\b${when.day}\\b`)).first()).toBeVisible();
  await expect(desk.getByText('1 contact', { exact: true })).toBeVisible();

  await page.bringToFront();
  await page.keyboard.press('Control+z');
  await expect(sidebar.frame.getByText('Undone')).toBeVisible();
  await recordOf(office, nadia);
  await expect(desk.getByRole('heading', { name: 'No next step' })).toBeVisible();
  await expect(desk.getByText('0 contacts', { exact: true })).toBeVisible();
  await office.close();
});

test('while somebody types the record stays, though the page moves on; the note goes to the first patient', async () => {
  const office = await openOffice({ known: [nadia, theo] });
  const { page, practice, sidebar } = await besideNadia(office);
  const note = 'Wants to ask her husband first';
  await sidebar.takeFocus();
  await page.keyboard.press('1');
  await sidebar.frame.getByLabel('What was said').focus();
  await page.keyboard.type(note.slice(0, 12));

  await practice.open(theo);
  await expect(sidebar.frame.getByText('This page now shows someone else.')).toBeVisible();
  await expect(sidebar.frame.locator('.compare')).toContainText(nameOf(theo));
  await sidebar.shows(nameOf(nadia));
  await page.keyboard.type(note.slice(12));
  await expect(sidebar.frame.getByLabel('What was said')).toHaveValue(note);

  // Nothing is saved before somebody has said whose note it is; the first Escape leaves the field.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(sidebar.frame.getByText('Saving goes to Nadia Ferreira-Holt, not to the page.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await sidebar.shows(nameOf(theo));
  await expect(sidebar.patient(nameOf(nadia))).toHaveCount(0);

  const desk = await recordOf(office, nadia);
  await expect(desk.getByText(note)).toBeVisible();
  await recordOf(office, theo);
  await expect(desk.getByText('0 contacts', { exact: true })).toBeVisible();
  await expect(desk.getByText(note)).toHaveCount(0);
  await office.close();
});

test('a save that the page overtakes reaches nobody, and the text is still there', async () => {
  const office = await openOffice({ known: [nadia, theo] });
  const { page, practice, sidebar } = await besideNadia(office);
  const note = 'Overtaken by the page';
  await sidebar.takeFocus();
  await page.keyboard.press('1');
  await sidebar.frame.getByLabel('What was said').focus();
  await page.keyboard.type(note);
  // In one turn: the page shows Theo, and the save is asked for before anything can have noticed.
  await Promise.all([practice.open(theo), page.keyboard.press('Control+Enter')]);
  await expect(sidebar.frame.getByText('This page now shows someone else.')).toBeVisible();
  await expect(sidebar.frame.getByLabel('What was said')).toHaveValue(note);
  const desk = await recordOf(office, theo);
  await expect(desk.getByText('0 contacts', { exact: true })).toBeVisible();
  await recordOf(office, nadia);
  await expect(desk.getByText('0 contacts', { exact: true })).toBeVisible();
  await office.close();
});
