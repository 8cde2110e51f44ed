import { expect, type Locator, type Page, test } from '@playwright/test';
import { closedName, editorNames, paragraphs } from '../editors/editor-pages.ts';
import { type Editors, startEditors } from '../editors/start-editors.ts';
import { ask } from '../harness/ask.ts';
import { allow, nadia, type Office, openOffice } from '../harness/office.ts';
import { Sidebar } from '../models/sidebar.ts';

const to = nadia.email ?? '';
const letter = ['Hello Nadia,', 'your plan is ready.', 'Rosa'];
const [first = '', second = ''] = paragraphs;

let office: Office;
let editors: Editors;

test.beforeAll(async () => {
  office = await openOffice({ known: [nadia] });
  editors = await startEditors(to);
  await allow(office, editors.origin);
});
test.afterAll(async () => {
  editors?.close();
  await office?.close();
});

function bodyOf(page: Page, name: (typeof editorNames)[number]): Locator {
  if (name === 'ckeditor4') return page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  const others = { ckeditor5: '.ck-editor__editable', prosemirror: '.ProseMirror', components: '.body' };
  return page.locator(others[name]);
}

const linesOf = async (body: Locator) => linesIn(await body.innerText());

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u200b]+/g, ' ').trim())
    .filter(Boolean);

/** As our panel beside it does: it has the focus, and the editor has lost it. */
async function insert(page: Page): Promise<unknown> {
  await (await Sidebar.beside(office.it, page)).takeFocus();
  const tabId = await (await office.it.worker()).evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1,
    page.url(),
  );
  const { windows } = await ask(office.desk, 'composeWindows', { tabId });
  expect(windows).toEqual([expect.objectContaining({ kind: 'rich', to: [to], subject: 'filled', likely: true })]);
  const [{ documentId = '', id: windowId = '' } = {}] = windows;
  return ask(office.desk, 'insertText', {
    tabId,
    patientId: office.ids.get(nadia) ?? '',
    claimKey: null,
    documentId,
    windowId,
    textId: 'plan-ready',
    language: 'en',
    text: letter.join('\n'),
    subject: null,
    replaceSubject: false,
    to: [to],
    mayGoTo: [],
  });
}

/** Where the selection begins and ends in its text. */
function selected(body: Locator): Promise<number[]> {
  return body.evaluate((element) => {
    const root = element.getRootNode() as Partial<Document>;
    const at = root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
    return [at?.anchorOffset ?? -1, at?.focusOffset ?? -1];
  });
}

/** Once more where it did not get there: an editor draws its own cursor anew after it has taken the focus. */
async function goTo(page: Page, body: Locator, keys: string[], offsets: number[]): Promise<void> {
  const go = async () => {
    for (const key of ['Home', ...keys]) await page.keyboard.press(key);
    return selected(body);
  };
  await expect.poll(go).toEqual(offsets);
}

const places: { where: string; keys: string[]; offsets: number[]; stands: string[] }[] = [
  {
    where: 'in the middle of a paragraph',
    keys: [...Array<string>(5).fill('ArrowRight')],
    offsets: [5, 5],
    stands: ['First', ...letter, 'paragraph of words.', second],
  },
  {
    where: 'behind what is selected, which stays',
    keys: [...Array<string>(6).fill('ArrowRight'), ...Array<string>(9).fill('Shift+ArrowRight')],
    offsets: [6, 15],
    stands: ['First paragraph', ...letter, 'of words.', second],
  },
  { where: 'at the beginning, where nobody was yet', keys: [], offsets: [], stands: [...letter, first, second] },
];

for (const name of editorNames) {
  for (const { where, keys, offsets, stands } of places) {
    test(`${name}: the text stands once, ${where}; Ctrl+Z takes exactly it back`, async () => {
      const page = await office.it.context.newPage();
      await page.goto(editors.url(name));
      await page.locator('body[data-ready]').waitFor();
      const body = bodyOf(page, name);
      if (keys.length > 0) {
        await body.getByText(first).click({ position: { x: 1, y: 6 } });
        await goTo(page, body, keys, offsets);
      }
      expect(await insert(page)).toEqual({ kind: 'inserted', subject: 'kept', exact: true });
      expect(await linesOf(body)).toEqual(stands);
      await page.keyboard.press('Control+z');
      await expect.poll(() => linesOf(body)).toEqual([first, second]);
      await page.close();
    });
  }
}

test('in a closed root the text stands once, where the cursor was; Ctrl+Z takes exactly it back', async () => {
  const page = await office.it.context.newPage();
  await page.goto(editors.url(closedName));
  const held = () => page.evaluate(() => (window as unknown as { editor: HTMLElement }).editor.innerText);
  await page.evaluate(() => (window as unknown as { editor: HTMLElement }).editor.focus());
  for (const key of Array<string>(5).fill('ArrowRight')) await page.keyboard.press(key);
  expect(await insert(page)).toEqual({ kind: 'inserted', subject: 'kept', exact: true });
  expect(linesIn(await held())).toEqual(['First', ...letter, 'paragraph of words.', second]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => linesIn(await held())).toEqual([first, second]);
  await page.close();
});
