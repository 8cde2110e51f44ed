import { expect, type Page, test } from '@playwright/test';
import type { DemoMail } from '../../demo/demo-data.ts';
import { ask, doneAbout } from '../harness/ask.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, type Office, openOffice, theo } from '../harness/office.ts';
import { Sidebar } from '../models/sidebar.ts';
import { Write } from '../models/write.ts';

const email = nadia.email ?? '';
const linh = { ...theo, pid: 5, chart: '20501', first: 'Linh', last: 'Nguyen', email: 'nguyen.home@example.com' };
const minh = { ...linh, pid: 6, chart: '20502', first: 'Minh', bornOn: '2009-04-30' };
const mail: DemoMail = {
  uid: 1,
  folder: 'INBOX',
  name: nameOf(nadia),
  address: email,
  subject: 'Next week',
  date: 'Mon 10:00',
  body: 'Hello\nWhen shall I come?',
};

let office: Office;

test.beforeAll(async () => {
  office = await openOffice({ known: [nadia, theo, linh, minh], mails: [mail] });
  await allow(office, office.demo.origin('mail'));
});
test.afterAll(() => office?.close());

/** Opens a message being written, with our panel beside it. */
async function composing(query: Record<string, string>): Promise<{ page: Page; sidebar: Sidebar }> {
  const page = await office.it.context.newPage();
  await page.goto(office.demo.composeUrl(query));
  return { page, sidebar: await Sidebar.beside(office.it, page) };
}

/** Everything that stands in the editor, line by line. */
function written(page: Page): Promise<string> {
  return page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('#composebody');
    const frame = document.querySelector('form iframe') as HTMLIFrameElement | null;
    const rich = frame?.contentDocument?.body ?? document.querySelector<HTMLElement>('.editor');
    const lines = rich ? [...rich.children].map((line) => line.textContent ?? '') : [];
    return area ? area.value : lines.join('\n');
  });
}

for (const editor of ['plain', 'rich', 'frame']) {
  test(`${editor}: the letter that was seen stands once in the reply, above what is quoted; Ctrl+Z takes exactly it back`, async () => {
    const { page, sidebar } = await composing({ _reply_uid: '1', _editor: editor });
    await sidebar.shows(nameOf(nadia));
    const before = await written(page);
    const write = await Write.open(sidebar);
    await expect(write.where).toHaveText(`Goes into Reply to ${email}, on mail.localhost`);
    await write.choose('Your plan is ready');
    const letter = await write.letter.inputValue();
    expect(letter).toMatch(/^Hello Nadia,\n\nYour plan is ready.*\n\nRosa Delgado\nJuniper Street Dental$/s);
    await write.says('The message has a subject already.');
    await write.insert();

    const after = await written(page);
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(words(after)).toBe(words(`${letter}\n${before}`));
    for (const line of letter.split('\n').filter(Boolean)) expect(after.split('\n')).toContain(line);
    await expect(page.locator('#compose-subject')).toHaveValue('Re: Next week');

    // The cursor is in the message: its own undo takes back the letter and nothing else.
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toBe(before);
    await page.close();
  });
}

test('a new message gets subject and text; what was changed in the letter is what arrives; it is logged when it was sent', async () => {
  const { page, sidebar } = await composing({ _to: email });
  await sidebar.shows(nameOf(nadia));
  const write = await Write.open(sidebar);
  await expect(write.where).toHaveText(`Goes into Message to ${email}, on mail.localhost`);
  await write.letter.fill('Hello Nadia,\n  indented {practice} $& <b>\n\nRosa');
  await write.letter.press('Control+Enter');
  await write.says('The text is in the message');
  await expect(page.locator('#compose-subject')).toHaveValue('Please call us about your appointment');
  expect(await written(page)).toBe('Hello Nadia,\n  indented {practice} $& <b>\n\nRosa');

  await page.getByRole('button', { name: 'Send' }).click();
  const after = await Sidebar.beside(office.it, page);
  await after.showsNobody();
  await expect(
    after.frame.getByText('“Please call us back” went into a message to Nadia Ferreira-Holt.'),
  ).toBeVisible();
  await untilBelieved(after.frame);
  await after.takeFocus();
  await after.frame.getByRole('button', { name: 'It was sent' }).press('Enter');
  await expect(after.frame.getByText('Logged as sent')).toBeVisible();
  await expect(after.frame.getByText('Was it sent?')).toHaveCount(0);

  const patientId = office.ids.get(nadia) ?? '';
  const told = (await doneAbout(office.desk, patientId)).slice(0, 2);
  expect(told.map(({ verb }) => verb)).toEqual(['contact-logged', 'text-inserted']);
  expect(told[0]?.contact).toMatchObject({ channel: 'email', direction: 'out', outcome: 'sent' });
  expect(told[1]?.facts).toEqual({ what: 'call-back', language: 'en', others: 0 });
  await ask(office.desk, 'undo', { changeId: told[0]?.id ?? '' });
  expect((await doneAbout(office.desk, patientId))[0]?.verb).toBe('undone');
  await page.close();
});

test('several messages: it asks which; one to somebody else is never silent', async () => {
  const { page, sidebar } = await composing({ _to: email, _twice: '1' });
  await sidebar.shows(nameOf(nadia));
  const write = await Write.open(sidebar);
  const where = sidebar.frame.getByLabel('Where should it go?');
  await where.selectOption('Message to walter@example.org');
  await write.press(/^Insert/);
  await write.says('This message goes to walter@example.org. That is not an address of Nadia Ferreira-Holt.');
  const second = page.getByLabel('Second message');
  await expect(second).toHaveValue('');
  await write.press('Do not insert');
  await expect(second).toHaveValue('');
  await write.press(/^Insert/);
  await write.press('Insert anyway');
  await write.says('The text is in the message');
  await expect(second).toHaveValue(await write.letter.inputValue());
  await expect(page.locator('#composebody')).toHaveValue('');
  await page.close();
});

test('a family address asks who it is; the letter is for the one who was chosen', async () => {
  const { page, sidebar } = await composing({ _to: linh.email });
  await expect(sidebar.frame.getByRole('heading', { name: 'Who is writing?' })).toBeVisible();
  await untilBelieved(sidebar.frame);
  await sidebar.takeFocus();
  await sidebar.frame.getByRole('button', { name: /Minh Nguyen/ }).press('Enter');
  await sidebar.shows(nameOf(minh));
  const write = await Write.open(sidebar);
  await expect(write.letter).toHaveValue(/^Hello Minh,/);
  await write.insert();
  expect(await written(page)).toContain('Hello Minh,');
  await page.close();
});

test('no message open: it says how; the message gone or meant for another by now: nothing is inserted', async () => {
  const page = await office.it.context.newPage();
  await page.goto(office.demo.mailUrl());
  await page.locator('#rcmrow1 .subject').click();
  const beside = await Sidebar.beside(office.it, page);
  await beside.shows(nameOf(nadia));
  const bare = await Write.open(beside);
  await bare.says('No message is being written on this page.');
  await expect(beside.frame.getByRole('button', { name: /^Insert/ })).toBeDisabled();
  await page.close();

  const { page: other, sidebar } = await composing({ _to: email });
  await sidebar.shows(nameOf(nadia));
  const write = await Write.open(sidebar);
  await expect(write.where).toContainText(email);
  // The page puts somebody else into the field that is sent, and leaves what it shows as it is.
  await other.evaluate(() => {
    const to = document.querySelector<HTMLTextAreaElement>('#_to');
    if (to) to.value = 'walter@example.org';
  });
  await write.press(/^Insert/);
  await write.says('This message goes to walter@example.org');
  expect((await written(other)).trim()).toBe('');
  await other.evaluate(() => document.querySelector('#composebody')?.remove());
  await write.press('Insert anyway');
  await write.says('That message is no longer open. Nothing was inserted.');
  await other.close();
});

test('a page of ours beside the tab, as the side panel is, reaches the same message', async () => {
  const { page, sidebar } = await composing({ _to: email, _editor: 'rich' });
  await sidebar.shows(nameOf(nadia));
  const tabId = await (await office.it.worker()).evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return tab?.id ?? -1;
  }, page.url());
  await office.desk.bringToFront();
  const { windows } = await ask(office.desk, 'composeWindows', { tabId });
  const { claimKey } = await ask(office.desk, 'subject', { tabId });
  expect(windows).toEqual([expect.objectContaining({ kind: 'rich', to: [email], subject: 'empty', likely: true })]);
  const [{ documentId = '', id: windowId = '', to = null } = {}] = windows;
  const inserted = await ask(office.desk, 'insertText', {
    tabId,
    patientId: office.ids.get(nadia) ?? '',
    claimKey,
    documentId,
    windowId,
    textId: 'thank-you',
    language: 'en',
    text: 'Hello Nadia,\n\nThank you.',
    subject: 'Thank you',
    replaceSubject: false,
    to,
    mayGoTo: [],
  });
  expect(inserted).toEqual({ kind: 'inserted', subject: 'set', exact: true });
  expect((await written(page)).trim()).toBe('Hello Nadia,\n\nThank you.');
  await page.close();
});
