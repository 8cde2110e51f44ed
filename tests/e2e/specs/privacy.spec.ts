import { expect, type Frame, type Page, test } from '@playwright/test';
import { ask } from '../harness/ask.ts';
import { untilBelieved } from '../harness/beside-page.ts';
import { allow, nadia, nameOf, type Office, openOffice } from '../harness/office.ts';
import { DemoPractice } from '../models/demo-practice.ts';
import { Sidebar } from '../models/sidebar.ts';

async function besideNadia(
  { it, demo }: Office,
  csp: 'none' | 'self' = 'none',
): Promise<{ page: Page; sidebar: Sidebar }> {
  const page = await it.context.newPage();
  await page.goto(demo.practiceUrl(csp));
  await new DemoPractice(page).open(nadia);
  const sidebar = await Sidebar.beside(it, page);
  await sidebar.shows(nameOf(nadia));
  return { page, sidebar };
}

/** The moment at which the frame stops to show a word. */
function goneFrom(frame: Frame, word: string): Promise<number> {
  return frame.evaluate(
    (one) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.body.innerText.includes(one)) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      }),
    word,
  );
}

for (const how of ['lock', 'rest'] as const) {
  test(`${how} blanks every open sidebar within a second, and asks for no secret in a frame`, async () => {
    const office = await openOffice({ known: [nadia] });
    await allow(office, office.demo.origin('practice'));
    const beside = [await besideNadia(office), await besideNadia(office, 'self')] as const;
    const gone = beside.map(({ sidebar }) => goneFrom(sidebar.frame, nadia.last));
    const at = await office.desk.evaluate(() => Date.now());
    await ask(office.desk, how, {});
    for (const moment of await Promise.all(gone)) expect(moment - at).toBeLessThan(1_000);
    for (const { sidebar } of beside) {
      await expect(sidebar.frame.getByRole('heading', { name: how === 'lock' ? 'Locked' : 'Resting' })).toBeVisible();
      expect(await sidebar.frame.evaluate(() => document.documentElement.textContent)).not.toContain(nadia.last);
      await expect(sidebar.frame.locator('input, textarea, select, [contenteditable]')).toHaveCount(0);
    }

    // What is typed to unlock is typed in a window of our own.
    const { page, sidebar } = beside[0];
    await untilBelieved(sidebar.frame);
    await page.bringToFront();
    await sidebar.takeFocus();
    const opened = office.it.context.waitForEvent('page');
    await page.keyboard.press('Alt+l');
    const own = await opened;
    await expect(own).toHaveURL(office.it.url('unlock.html'));
    await expect(own.locator('input').first()).toBeVisible();
    await office.close();
  });
}

interface Watched {
  /** Whether a name was to be read, at every change of a frame of ours since its document began. */
  looks?: boolean[];
}

test('Back shows nothing while locked, from the first moment on', async () => {
  // As outside of tests: a page that may wait in memory does.
  const office = await openOffice({ known: [nadia], launch: { backForwardCache: true } });
  const { it, demo, desk } = office;
  await allow(office, demo.origin('practice'));
  await it.context.addInitScript((name) => {
    if (!location.pathname.endsWith('/sidebar.html')) return;
    const looks: boolean[] = [];
    (window as Watched).looks = looks;
    const look = () => looks.push(document.body?.innerText.includes(name) ?? false);
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    addEventListener('pageshow', look);
  }, nadia.last);
  const { page, sidebar } = await besideNadia(office);
  expect(await sidebar.frame.evaluate(() => (window as Watched).looks)).toContain(true);
  await page.goto(demo.mailUrl());
  await ask(desk, 'lock', {});
  await page.goBack({ waitUntil: 'commit' });
  await new DemoPractice(page).open(nadia);
  const again = await Sidebar.beside(it, page);
  await expect(again.frame.getByRole('heading', { name: 'Locked' })).toBeVisible();
  expect(await again.frame.evaluate(() => (window as Watched).looks?.lastIndexOf(true))).toBe(-1);
  await office.close();
});
