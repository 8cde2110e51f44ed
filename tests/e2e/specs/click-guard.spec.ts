import { expect, type Frame, type Page, test } from '@playwright/test';
import { untilBelieved, useOnSite } from '../harness/beside-page.ts';
import { nadia, nameOf, type Office, openOffice } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

/** What a page may do to its own document, and so to our frame in it. */
const attacks: Record<string, string> = {
  'pushes it out of the window but for a strip': 'html{contain:layout;position:relative;left:620px!important}',
  'lays something over it that lets clicks through':
    'body::after{content:"";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
  'draws it at another place and size': 'html{transform:scale(.9) rotate(2deg)!important}',
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

/** The guard has heard what can be seen now: whoever began to watch after it is told after it. */
function untilJudged(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const hears = (options: object) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          resolve();
        }, options);
        observer.observe(document.body);
      });
    await Promise.all([hears({}), hears({ trackVisibility: true, delay: 100 })]);
  });
}

/** A real click where the left edge of a button is drawn. */
async function click(name: string): Promise<void> {
  const button = sidebar.frame.getByRole('button', { name }).first();
  const box = await button.boundingBox();
  if (!box) throw new Error(`No button ${name}`);
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

const refusal = () => sidebar.frame.getByText('Something on the page covers this panel');

for (const [what, css] of Object.entries(attacks)) {
  test(`a click on our panel does nothing where the page ${what}`, async () => {
    await untilBelieved(sidebar.frame);
    await expect(refusal()).toHaveCount(0);
    const style = await page.addStyleTag({ content: css });
    await untilJudged(sidebar.frame);
    await click('Reached');
    await expect(refusal().first()).toBeVisible();
    await expect(sidebar.frame.getByLabel('What was said')).toHaveCount(0);
    await style.evaluate((element) => (element as Element).remove());
  });
}

test('an honest click is believed afterwards', async () => {
  await untilBelieved(sidebar.frame);
  await click('Reached');
  await expect(sidebar.frame.getByLabel('What was said')).toBeVisible();
});
