// Every screen in every size, theme and language: node tests/gallery/shots.ts [--only=popup,desk] [--lang=en,es]
// [--theme=light,dark] [--width=320,400,1280] or [--look=dark-1280,light-320] [--pictures] [--workers=3]. A screen
// fails when axe finds anything, when it is wider than its window or when it throws. The tally goes to
// artifacts/gallery.json.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { type ListedScreen, type Look, Sitting, type Wanted } from './sitting.ts';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const out = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    lang: { type: 'string', default: 'en,es' },
    theme: { type: 'string', default: 'light,dark' },
    width: { type: 'string', default: '1280,400,320' },
    look: { type: 'string', default: '' },
    pictures: { type: 'boolean', default: false },
    workers: { type: 'string', default: '3' },
  },
});
const looks: Look[] = given.look
  ? given.look.split(',').map((look) => ({ theme: look.split('-')[0] ?? '', width: Number(look.split('-')[1]) }))
  : given.width.split(',').flatMap((width) => given.theme.split(',').map((theme) => ({ theme, width: Number(width) })));

mkdirSync(`${out}gallery`, { recursive: true });
// A run that breaks off must not be counted by the tally of an earlier one.
rmSync(`${out}gallery.json`, { force: true });
await build({ configFile });
const server = await preview({ configFile, preview: { port: 0 } });
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CASECUE_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const failures = new Map<string, string[]>();
let passed = 0;

async function listed(context: BrowserContext): Promise<ListedScreen[]> {
  const page = await context.newPage();
  await page.goto(base);
  await page.waitForFunction(() => 'galleryScreens' in window);
  const all = await page.evaluate(() => (window as unknown as { galleryScreens: ListedScreen[] }).galleryScreens);
  await page.close();
  const starts = given.only.split(',');
  return all.filter(({ name }) => starts.some((start) => name.startsWith(start)));
}

/** A screen of one width only is looked at in that, a popup in what it may have. */
function looksOf({ popup, only }: ListedScreen): Look[] {
  if (only === undefined) return looks.filter(({ width }) => !popup || width <= 400);
  return [...new Set(looks.map(({ theme }) => theme))].map((theme) => ({ theme, width: only }));
}

async function work(context: BrowserContext, queue: Wanted[]): Promise<void> {
  const sitting = new Sitting(await context.newPage(), base, given.pictures ? `${out}gallery/` : null);
  for (let wanted = queue.shift(); wanted; wanted = queue.shift()) {
    for (const [name, problems] of await sitting.take(wanted)) {
      if (problems.length === 0) passed++;
      else failures.set(name, problems);
    }
  }
}

try {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const queue = (await listed(context)).flatMap((screen) =>
    given.lang.split(',').map((lang) => ({ screen, lang, looks: looksOf(screen) })),
  );
  await Promise.all(Array.from({ length: Number(given.workers) }, () => work(context, queue)));
} finally {
  await browser.close();
  await server.close();
}
for (const [name, problems] of failures) console.log(`${name}\n  ${problems.join('\n  ')}`);
writeFileSync(`${out}gallery.json`, JSON.stringify({ passed, failed: failures.size }));
console.log(`${passed} screens passed, ${failures.size} failed`);
process.exitCode = passed > 0 && failures.size === 0 ? 0 : 1;
