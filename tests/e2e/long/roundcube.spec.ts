import { expect, type Page, test } from '@playwright/test';
import type { DemoPerson } from '../../demo/demo-data.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nameOf, type Office, openOffice } from '../harness/office.ts';
import {
  emptySink,
  roundcubeOrigin as origin,
  RoundcubeCompose,
  type SentMail,
  sentMails,
  startRoundcube,
} from '../models/roundcube.ts';
import { Sidebar } from '../models/sidebar.ts';
import { Write } from '../models/write.ts';

const person = (pid: number, first: string, last: string, email: string): DemoPerson => ({
  pid,
  chart: `3040${pid}`,
  first,
  last,
  bornOn: `198${pid}-05-0${pid}`,
  email,
});
const elena = person(1, 'Elena', 'Fischer', 'elena.fischer@example.com');
const grace = person(2, 'Grace', 'Okafor', 'grace.okafor@example.net');
const linh = person(3, 'Linh', 'Nguyen', 'nguyen.home@example.com');
const minh = person(4, 'Minh', 'Nguyen', 'nguyen.home@example.com');

let office: Office;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(900_000);
  startRoundcube();
  office = await openOffice({ known: [elena, grace, linh, minh] });
  await allow(office, origin);
  page = await office.it.context.newPage();
  // A message that is left unsent asks.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(origin);
  await page.getByLabel('Username').fill('mara@brightwater-dental.test');
  await page.getByLabel('Password').fill('Brightwater-1');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL(/_task=mail/);
});

test.afterAll(() => office?.close());

const beside = () => Sidebar.beside(office.it, page);

/** Opens a folder and shows a message of it in the preview. */
async function preview(subject: string, folder: 'INBOX' | 'Sent' = 'INBOX'): Promise<Sidebar> {
  await page.goto(`${origin}/?_task=mail&_mbox=${folder}`);
  await page.locator('#messagelist').getByText(subject, { exact: true }).first().click();
  await expect(page.frameLocator('#messagecontframe').locator('h2.subject')).toContainText(subject);
  return beside();
}

test('inbox: the sender of the previewed message, and nobody once the preview is blank', async () => {
  const sidebar = await preview('Question about my implant estimate');
  await sidebar.shows(nameOf(elena));
  await page.locator('#messagelist').getByText('Re: Two crowns - can you send the plan?').first().click();
  await sidebar.shows(nameOf(grace));
  await page.locator('#messagecontframe').evaluate((frame: HTMLIFrameElement) => {
    frame.contentWindow?.location.replace('about:blank');
  });
  await sidebar.showsNobody();
});

test('sent: the recipient; a message as a page of its own: the same person', async () => {
  await (await preview('Re: Two crowns - can you send the plan?', 'Sent')).shows(nameOf(grace));
  const row = page.locator('#messagelist').getByText('Re: Two crowns - can you send the plan?').first();
  await row.dblclick();
  await page.waitForURL(/_action=show/);
  await (await beside()).shows(nameOf(grace));
});

test('a family mailbox asks who it is', async () => {
  const sidebar = await preview("Linh's braces and Minh's wisdom teeth");
  await expect(sidebar.frame.getByRole('heading', { name: 'Who is writing?' })).toBeVisible();
  await untilBelieved(sidebar.frame);
  await sidebar.frame.getByRole('button', { name: /Linh Nguyen/ }).press('Enter');
  await sidebar.shows(nameOf(linh));
});

test('a borrowed address in the display name, list mail and a namesake are not the patient', async () => {
  // Roundcube itself takes the borrowed name away and shows the address: a stranger, never Elena.
  const borrowed = await preview('Update your payment method');
  await expect(borrowed.frame.getByText('billing@pay-portal.example is not known here.')).toBeVisible();
  await expect(borrowed.patient(nameOf(elena))).toHaveCount(0);
  await (await preview('[tc-roundtable] How do you follow up on unscheduled treatment?')).showsNobody();
  const sidebar = await preview('Invoice 2291');
  await expect(sidebar.frame.getByRole('heading', { name: 'Is it one of these?' })).toBeVisible();
  await expect(sidebar.patient(nameOf(grace))).toHaveCount(0);
});

/** Paragraphs, each on one line: what an editor or a mail program may break anew stays out of it. */
const paragraphs = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim());

const linesOf = (text: string) => text.replaceAll('\r\n', '\n').trimEnd().split('\n');
const flat = (words: string) => words.replace(/\s+/g, ' ').trim();

/** It left for this person alone, and only once: also after Roundcube has put it into Sent. */
async function leftOnce(mail: SentMail, whom: DemoPerson): Promise<void> {
  expect(mail.to.map(({ address }) => address)).toEqual([whom.email]);
  expect(mail.envelope.to).toEqual([whom.email]);
  await (await preview(mail.subject, 'Sent')).shows(nameOf(whom));
  expect(await sentMails()).toHaveLength(1);
}

for (const editor of ['plain', 'tinymce'] as const) {
  test(`${editor}: into a new message, taken back by the editor's undo, put there again, sent once and exactly`, async () => {
    startRoundcube(editor);
    await emptySink();
    const compose = new RoundcubeCompose(page);
    await compose.untilEditor(editor);
    await compose.writeTo(elena.email ?? '');
    await expect(page.locator('#composebody_ifr')).toHaveCount(editor === 'tinymce' ? 1 : 0);
    const sidebar = await beside();
    await sidebar.shows(nameOf(elena));
    const write = await Write.open(sidebar);
    await expect(write.where).toHaveText('Goes into Message to elena.fischer@example.com, on 127.0.0.1');
    const letter = await write.letter.inputValue();
    await write.insert();
    expect(paragraphs(await compose.text())).toEqual(paragraphs(letter));
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await compose.text()).trim()).toBe('');
    await write.insert();

    const mail = await compose.send();
    expect(mail.subject).toBe('Please call us about your appointment');
    expect(paragraphs(mail.text)).toEqual(paragraphs(letter));
    if (editor === 'plain') {
      expect(mail.html).toBeNull();
      expect(linesOf(mail.text)).toEqual(linesOf(letter));
    } else {
      expect((await compose.readHtml(mail.html ?? '')).paragraphs).toEqual(letter.split(/\n{2,}/));
    }
    await leftOnce(mail, elena);
  });

  test(`${editor}: into a reply, beside what is quoted; undo takes back the letter alone; sent once`, async () => {
    await emptySink();
    await preview('Question about my implant estimate');
    const compose = new RoundcubeCompose(page);
    await compose.reply();
    const sidebar = await beside();
    await sidebar.shows(nameOf(elena));
    const quoted = await compose.text();
    const quote = editor === 'tinymce' ? await compose.quote() : '';
    expect(quoted).toContain('monthly parts');
    const write = await Write.open(sidebar);
    await expect(write.where).toContainText('Goes into Reply to elena.fischer@example.com');
    await write.choose('Thank you for coming in');
    const letter = await write.letter.inputValue();
    await write.insert();
    await page.keyboard.press('Control+z');
    await expect.poll(() => compose.text()).toBe(quoted);
    await write.insert();

    const written = await compose.text();

    const mail = await compose.send();
    expect(mail.subject).toBe('Re: Question about my implant estimate');
    expect(flat(mail.text).split(flat(letter))).toHaveLength(2);
    if (editor === 'plain') {
      expect(mail.html).toBeNull();
      expect(linesOf(mail.text)).toEqual(linesOf(written));
      // With the letter cut out once, every quoted line is left as it was.
      const [above = '', below = '', ...more] = written.split(letter);
      expect(more).toEqual([]);
      expect(linesOf(`${above}${below}`).filter(Boolean)).toEqual(linesOf(quoted).filter(Boolean));
    } else {
      const html = await compose.readHtml(mail.html ?? '');
      expect(html.paragraphs).toEqual(letter.split(/\n{2,}/));
      expect(flat(html.quote)).toBe(flat(quote));
    }
    await leftOnce(mail, elena);
  });
}

test('writing to a family asks who it is for; who borrowed a name is nobody to write to', async () => {
  startRoundcube();
  const compose = new RoundcubeCompose(page);
  await compose.untilEditor('plain');
  await preview("Linh's braces and Minh's wisdom teeth");
  await compose.reply();
  const sidebar = await beside();
  await expect(sidebar.frame.getByRole('heading', { name: 'Who is writing?' })).toBeVisible();
  await untilBelieved(sidebar.frame);
  await sidebar.frame.getByRole('button', { name: /Minh Nguyen/ }).press('Enter');
  await sidebar.shows(nameOf(minh));
  const write = await Write.open(sidebar);
  await expect(write.letter).toHaveValue(/^Hello Minh,/);
  await write.insert();

  await preview('Update your payment method');
  await compose.reply();
  const borrowed = await beside();
  // The answer would go to "elena.fischer@example.com" <billing@…>: nobody, and nothing to write.
  await borrowed.showsNobody();
  await expect(borrowed.frame.getByText(/^Write to/)).toHaveCount(0);
});
