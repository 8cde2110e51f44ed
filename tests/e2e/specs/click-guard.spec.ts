import { expect, type Locator, type Page, test } from '@playwright/test';
import { untilBelieved, useOnSite } from '../harness/beside-page.ts';
import { nadia, nameOf, type Office, openOffice } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

/** What a page may do to its own elements; in the top layer none of it reaches our frame. */
const inVain = {
  'pushes itself out of the window': 'html{contain:layout;position:relative;left:620px!important}',
  'shrinks and turns itself': 'html{transform:scale(.1) rotate(2deg)}',
  'masks itself': 'html{mask:linear-gradient(transparent,transparent)}',
  'fades, blurs and clips itself': 'html,body,html>*{opacity:.01;filter:blur(9px);clip-path:inset(0 500px 0 0)}',
  'styles every backdrop': '::backdrop{display:block!important;background:#fff!important}',
  'lays something over everything':
    'body::after{content:"";position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
};

/** What reaches us, and so is to be noticed. */
const attacks: Record<string, { does: () => void; undoes: () => void; says: string }> = {
  'lays something over the top layer that lets clicks through': {
    does: () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
    undoes: () => document.getElementById('cover')?.remove(),
    says: 'Something on the page covers this panel',
  },
  'makes everything too small to be read': {
    does: () => document.documentElement.style.setProperty('zoom', '.1'),
    undoes: () => document.documentElement.style.removeProperty('zoom'),
    says: 'This panel is drawn too small to be read',
  },
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
const refused = (why: string) => sidebar.frame.getByText(why);
const panelClip = { x: 1_260, y: 0, width: 340, height: 900 };

/** Whether the panel is drawn the same with a style of the page and without; the clock in it may strike in between. */
async function isDrawnAsBefore(css: string): Promise<boolean> {
  const before = await page.screenshot({ clip: panelClip });
  const style = await page.addStyleTag({ content: css });
  const after = await page.screenshot({ clip: panelClip });
  await style.evaluate((element) => (element as Element).remove());
  return after.equals(before);
}

test('whatever a page does to its own elements, our panel is drawn as before', async () => {
  await page.mouse.move(10, 10);
  for (const [what, css] of Object.entries(inVain)) {
    await expect.poll(() => isDrawnAsBefore(css), what).toBe(true);
  }
  // The look does notice a panel that changes.
  expect(await isDrawnAsBefore('html{margin-right:0!important;zoom:1.1}')).toBe(false);
});

for (const [what, { does, undoes, says }] of Object.entries(attacks)) {
  test(`a click on our panel does nothing where the page ${what}`, async () => {
    await untilBelieved(sidebar.frame);
    await expect(refused(says)).toHaveCount(0);
    await page.evaluate(does);
    // The browser tells within a tenth of a second or so; a click on plain text does no harm until then.
    await expect
      .poll(async () => {
        await click(sidebar.patient(nameOf(nadia)));
        return refused(says).count();
      })
      .toBeGreaterThan(0);
    await click(reached());
    await expect(sidebar.frame.getByLabel('What was said')).toHaveCount(0);
    await page.evaluate(undoes);
  });
}

test('an honest click is believed afterwards', async () => {
  await untilBelieved(sidebar.frame);
  await click(reached());
  await expect(sidebar.frame.getByLabel('What was said')).toBeVisible();
});
