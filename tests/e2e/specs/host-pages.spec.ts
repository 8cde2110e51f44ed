import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { allCases } from '../../hosts/pages/all-cases.ts';
import type { Expected, PageCase } from '../../hosts/pages/page-case.ts';
import { bundleEngine, type EngineWindow } from '../engine/bundle-engine.ts';

// One browser for all of them.
test.describe.configure({ mode: 'default' });

let browser: Browser;
let page: Page;
/** By address: what the browser gets there. */
const served = new Map<string, string>();

test.beforeAll(async () => {
  const executablePath = process.env.CASECUE_BROWSER;
  if (!executablePath) throw new Error('Start through npm test: it finds the browser');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.addInitScript(await bundleEngine());
  await page.route('**/*', async (route) => {
    const body = served.get(route.request().url()) ?? whole('');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
});

test.afterAll(() => browser.close());

const whole = (html: string) => `<!doctype html><html lang="en"><head><title>Page</title></head>${html}</html>`;

/** A page at its own address. Within one host it takes the place of the one before, which is faster than to go there. */
async function readTop({ html, url }: PageCase, recipeId: string): Promise<Expected | null> {
  const { origin } = new URL(url);
  if (new URL(page.url()).origin !== origin) await page.goto(`${origin}/`);
  return page.evaluate(
    ([at, text, id]) => {
      history.replaceState(null, '', at);
      document.open();
      document.write(text);
      document.close();
      return (window as unknown as EngineWindow).engine.readHere(id);
    },
    [url, whole(html), recipeId] as const,
  );
}

/** A frame inside the page it stands in. */
async function readFrame({ html, url, frame, frameStyle = '' }: PageCase, recipeId: string): Promise<Expected | null> {
  const around = `${new URL(url).origin}/around`;
  served.set(url, whole(html));
  served.set(around, whole(`<body><div style="${frameStyle}"><iframe name="${frame}" src="${url}"></iframe></div>`));
  await page.goto(around);
  const inner = page.frame(frame ?? '');
  if (!inner) throw new Error(`no frame ${frame}`);
  return inner.evaluate((id) => (window as unknown as EngineWindow).engine.readHere(id), recipeId);
}

for (const [id, cases] of Object.entries(allCases)) {
  test(`${id}: its pages read in a real browser as in the tests of its recipe`, async () => {
    for (const one of cases) {
      const read = one.frame === undefined ? readTop : readFrame;
      expect(await read(one, id), one.name).toEqual(one.expected);
    }
  });
}
