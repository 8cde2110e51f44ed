// Pictures of every screen: node tests/gallery/shots.mjs [--only=popup] [--lang=en,es] [--theme=light,dark]
// [--width=320,400,1280] [--axe]. Ends with 1 when axe finds anything or a page is wider than its window.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = fileURLToPath(new URL('../../artifacts/gallery/', import.meta.url));
const given = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, '').split('=')));
const list = (name, all) => (given[name] ? given[name].split(',') : all);

mkdirSync(out, { recursive: true });
const server = await createServer({ configFile: `${here}vite.config.ts`, server: { port: 0 }, logLevel: 'warn' });
await server.listen();
const base = `${server.resolvedUrls.local[0]}tests/gallery/index.html`;
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const problems = [];

async function press(page, key) {
  if (key.startsWith('type:')) await page.keyboard.type(key.slice(5));
  else await page.keyboard.press(key);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function shoot(context, screen, lang, theme, width) {
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`${screen.name}: ${error.message}`));
  await page.setViewportSize({ width, height: screen.popup ? 600 : 800 });
  await page.goto(`${base}?screen=${screen.name}&lang=${lang}&theme=${theme}`);
  await page.waitForSelector('#app h1, #app h2, #app form');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (const key of screen.keys ?? []) await press(page, key);
  const name = `${screen.name}-${lang}-${theme}-${width}`;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) problems.push(`${name}: ${wide} px wider than its window`);
  if ('axe' in given) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      for (const node of nodes.slice(0, 3)) problems.push(`${name}: ${id} ${node.target.join(' ')}`);
    }
  }
  await page.screenshot({ path: `${out}${name}.png`, fullPage: !screen.popup });
  await page.close();
}

try {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  context.setDefaultTimeout(120_000);
  const index = await context.newPage();
  await index.goto(base);
  await index.waitForFunction(() => 'galleryScreens' in window);
  const all = await index.evaluate(() => window.galleryScreens);
  const only = list('only', ['']);
  for (const screen of all.filter(({ name }) => only.some((part) => name.startsWith(part)))) {
    for (const lang of list('lang', ['en', 'es']))
      for (const theme of list('theme', ['light', 'dark']))
        for (const width of list('width', screen.popup ? ['400', '320'] : ['1280', '400', '320']).map(Number))
          await shoot(context, screen, lang, theme, width);
  }
} finally {
  await browser.close();
  await server.close();
}
for (const problem of [...new Set(problems)]) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
