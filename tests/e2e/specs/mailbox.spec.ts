import { expect, type Page, test } from '@playwright/test';
import type { DemoMail } from '../../demo/demo-data.ts';
import { ask, doneAbout } from '../harness/ask.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, openOffice } from '../harness/office.ts';
import { Sidebar } from '../models/sidebar.ts';
import { Webmail } from '../models/webmail.ts';

const asked = 'Can you call me tomorrow at 3? Marcus will be home then.';

const mail = (uid: number, name: string, address: string, more: Partial<DemoMail> = {}): DemoMail => ({
  uid,
  folder: 'INBOX',
  name,
  address,
  subject: 'My estimate for the crown',
  date: 'Mon 10:00',
  body: 'Hello',
  ...more,
});
const wish = mail(1, nameOf(nadia), nadia.email ?? '', { body: `Thank you for the estimate.\n\n${asked}\n\nNadia` });
const doctor = mail(2, 'Helen Marsh', 'helen@ortho.example.org');
const doctorAgain = mail(3, 'H. Marsh', 'helen@ortho.example.org');
const sent = mail(11, nameOf(nadia), nadia.email ?? '', { folder: 'Sent' });

/** Selects words of the message in the preview frame, as a mouse would. */
async function selectIn(page: Page, words: string): Promise<void> {
  const frame = page.frame({ name: 'messagecontframe' });
  await frame?.locator('#messagebody .pre').evaluate((body, text) => {
    const node = body.firstChild as Text;
    const from = node.data.indexOf(text);
    getSelection()?.setBaseAndExtent(node, from, node, from + text.length);
  }, words);
}

test('webmail: a message is logged with two keys, a follow-up comes from the selected words, a referrer is noted', async () => {
  const office = await openOffice({ known: [nadia], mails: [wish, doctor, doctorAgain, sent] });
  const { it, demo, desk, today, ids } = office;
  await allow(office, demo.origin('mail'));
  const page = await it.context.newPage();
  await page.goto(demo.mailUrl());
  const webmail = new Webmail(page);
  await webmail.choose(wish);
  let sidebar = await Sidebar.beside(it, page);
  const { frame } = sidebar;
  await sidebar.shows(nameOf(nadia));
  await untilBelieved(frame);
  await sidebar.takeFocus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  // Nothing is selected yet.
  await press('f');
  await expect(frame.getByText('Nothing is selected on the page.')).toBeVisible();

  await selectIn(page, asked);
  await press('f');
  await expect(frame.getByLabel('What was said')).toHaveValue(asked);
  await expect(frame.locator('.understood')).toContainText('15:00');
  await expect(frame.getByRole('button', { name: 'They wrote' })).toHaveAttribute('aria-pressed', 'true');
  // Roundcube writes the day in its own way: it is asked for, and 3 is today.
  await press('3', 'Enter');
  await expect(frame.getByText('Replied saved')).toBeVisible();
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const patientId = ids.get(nadia) ?? '';
  const card = await ask(desk, 'patientCard', { patientId });
  expect(card.step).toMatchObject({
    kind: 'call',
    due: { on: tomorrow, at: '15:00' },
    promise: { words: asked, by: 'email', madeOn: today },
  });
  expect(card.lastContact).toMatchObject({ channel: 'email', direction: 'in', on: today, said: asked });
  expect(card.lastContact).not.toHaveProperty('subject');

  // The same message again: asked about, then nothing.
  await press('l');
  await expect(frame.getByRole('heading', { name: 'Log this message' })).toBeVisible();
  await press('3', 'Enter');
  await expect(frame.getByText('like this one is logged already')).toBeVisible();
  await frame.getByRole('button', { name: 'Discard' }).press('Enter');
  expect((await ask(desk, 'patientCard', { patientId })).contacts).toBe(1);

  // Somebody new is a referrer, and stays one.
  await webmail.choose(doctor);
  await expect(frame.getByRole('heading', { name: 'Somebody new' })).toBeVisible();
  await press('r');
  await expect(frame.getByLabel('Name', { exact: true })).toHaveValue('Helen Marsh');
  await frame.getByLabel('Practice').fill('Aspen Orthodontics');
  await frame.getByLabel('Practice').press('Enter');
  await expect(sidebar.patient('Helen Marsh')).toBeVisible();
  await webmail.release();
  await sidebar.showsNobody();
  await webmail.choose(doctorAgain);
  await sidebar.shows('Helen Marsh');
  await expect(frame.getByText('Aspen Orthodontics')).toBeVisible();

  // What she wrote is about somebody, in whose history it stands, though another message is chosen meanwhile.
  await press('l');
  await frame.getByRole('combobox', { name: 'Find a patient' }).fill('Ferreira');
  await webmail.choose(wish);
  await expect(frame.getByText('This page has moved on.')).toBeVisible();
  await expect(frame.getByRole('option', { name: nameOf(nadia) })).toBeVisible();
  await press('Enter', '3', 'Enter');
  await expect(frame.getByText(`Logged: message from Helen Marsh about ${nameOf(nadia)}`)).toBeVisible();
  const [told] = await doneAbout(desk, patientId);
  expect(told?.contact).toMatchObject({ direction: 'in', on: today, referrer: 'Helen Marsh' });
  expect((await ask(desk, 'patientCard', { patientId })).lastContact?.said).toBe(asked);
  await sidebar.shows(nameOf(nadia));
  await webmail.release();
  await sidebar.showsNobody();
  await desk.goto(it.url('desk.html#/referrers'));
  await expect(desk.getByRole('button', { name: 'Helen Marsh' })).toBeVisible();

  // In Sent it was us who wrote; the subject line only because it is ticked.
  await page.bringToFront();
  await page.goto(demo.mailUrl('Sent'));
  await webmail.choose(sent);
  sidebar = await Sidebar.beside(it, page);
  await sidebar.shows(nameOf(nadia));
  await untilBelieved(sidebar.frame);
  await sidebar.takeFocus();
  await press('l');
  await expect(sidebar.frame.getByRole('button', { name: 'We wrote' })).toHaveAttribute('aria-pressed', 'true');
  const keep = sidebar.frame.getByRole('checkbox', { name: /Keep the subject line/ });
  await expect(keep).not.toBeChecked();
  await keep.press('Space');
  await expect(keep).toBeChecked();
  await sidebar.frame.getByRole('button', { name: 'Today' }).press('Enter');
  await sidebar.frame.getByRole('button', { name: /^Save/ }).press('Enter');
  await expect(sidebar.frame.getByText('Sent saved')).toBeVisible();
  const after = await ask(desk, 'patientCard', { patientId });
  expect(after.lastContact).toMatchObject({ direction: 'out', outcome: 'sent', subject: wish.subject });
  await office.close();
});
