import { expect, type Locator, type Page, test } from '@playwright/test';
import { untilBelieved, useOnSite } from '../harness/beside-page.ts';
import { nadia, nameOf, type Office, openOffice } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

/** What a page may do to its own document, and so to our frame in it. */
const attacks: Record<string, string> = {
  'pushes it out of the window but for a strip': 'html{contain:layout;position:relative;left:620px!important}',
  'lays something over it that lets clicks through':
    'body::after{content:"";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
};

let office: Office;
let page: Page;
let sidebar: Sidebar;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  office = await openOffice({ known: [nadia] });
  page = await office.it.context.newPage();
  await page.setViewportSize({ width: 1_600, height: 900 });
  await page.goto(office.demo.practiceUrl('none'));
  await useOnSite(office.it, page);
  await new DemoPractice(page).open(nadia);
  sidebar = await Sidebar.beside(office.it, page);
  await sidebar.shows(nameOf(nadia));
});

test.afterAll(() => office.close());

/** A real click where the left edge of an element is drawn. */
async function click(what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('Nothing is drawn');
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

const reached = () => sidebar.frame.getByRole('button', { name: 'Reached' }).first();
const refusal = () => sidebar.frame.getByText('Something on the page covers this panel');

for (const [what, css] of Object.entries(attacks)) {
  test(`a click on our panel does nothing where the page ${what}`, async () => {
    await untilBelieved(sidebar.frame);
    await expect(refusal()).toHaveCount(0);
    const style = await page.addStyleTag({ content: css });
    // The browser tells within a tenth of a second or so; a click on plain text does no harm until then.
    await expect
      .poll(async () => {
        await click(sidebar.patient(nameOf(nadia)));
        return refusal().count();
      })
      .toBeGreaterThan(0);
    await click(reached());
    await expect(sidebar.frame.getByLabel('What was said')).toHaveCount(0);
    await style.evaluate((element) => (element as Element).remove());
  });
}

test('an honest click is believed afterwards', async () => {
  await untilBelieved(sidebar.frame);
  await click(reached());
  await expect(sidebar.frame.getByLabel('What was said')).toBeVisible();
});
