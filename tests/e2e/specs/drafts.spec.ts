import { expect, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { openBare } from '../harness/bare-page.ts';
import { typePassphrase } from '../harness/damage.ts';
import { Installed } from '../harness/installed.ts';
import { nadia, nameOf, type Office, openOffice } from '../harness/office.ts';
import { practice } from '../harness/practice.ts';

const note = 'Asks whether two visits would do, and';

async function openRecord(it: Installed, patientId: string): Promise<Page> {
  const page = await it.open(`desk.html#/patients/${patientId}`);
  await expect(page.getByRole('heading', { name: nameOf(nadia), exact: true })).toBeVisible();
  return page;
}

/** Typed and closed in one turn of the page: a pause in typing would keep the text by itself. */
async function closeWhileTyping(page: Page, text: string, close: 'rest' | 'lock'): Promise<void> {
  const said = page.getByLabel('What was said');
  await said.focus();
  await page.keyboard.insertText(text);
  await ask(page, close, {});
}

async function expectOffered(page: Page, text: string): Promise<void> {
  await expect(page.getByText(`A draft waits: “${text}”`)).toBeVisible();
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect(page.getByLabel('What was said')).toHaveValue(text);
}

async function typingOnDesk({ it, ids }: Office): Promise<Page> {
  const page = await openRecord(it, ids.get(nadia) ?? '');
  await page.keyboard.press('1');
  await expect(page.getByLabel('What was said')).toBeVisible();
  return page;
}

test('a half-typed note is offered again after a rest, and after a lock and a restart', async () => {
  const office = await openOffice({ known: [nadia] });
  const page = await typingOnDesk(office);
  await closeWhileTyping(page, note, 'rest');
  await expect(page.getByLabel('Digit 1 of the PIN')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(note);
  await page.getByLabel('Digit 1 of the PIN').focus();
  await page.keyboard.type(practice.pin);
  await expectOffered(page, note);

  await page.getByLabel('What was said').press('End');
  await closeWhileTyping(page, ' which days', 'lock');
  await expect(page.getByLabel('Passphrase')).toBeVisible();
  const { profile } = office.it;
  await office.close();

  const it = await Installed.launch({ profile });
  const desk = await openBare(it);
  await desk.goto(it.url('desk.html'));
  await typePassphrase(desk);
  const again = await openRecord(it, office.ids.get(nadia) ?? '');
  await expectOffered(again, `${note} which days`);
  await it.close();
});
