import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPage, servePage } from './build-page.ts';
import type { Measured } from './page/main.ts';
import { betweenMarks, goalsOf, tableOf } from './report.ts';

const root = join(import.meta.dirname, '..', '..');
const rounds = 15;
const pageRounds = 4;
const importRows = 20_000;
const mostMinutes = Number(process.env.CASECUE_BENCH_MINUTES ?? 12);
process.env.CASECUE_BROWSER ??= '/usr/bin/chromium';

/** `npm run bench [-- patients …]`: everything in one run, smallest practice first. */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [5_000, 50_000];

// A machine that is so slow measures nothing worth keeping; what hangs must end.
const limit = setTimeout(() => {
  process.stderr.write(`Not done after ${mostMinutes} minutes: this machine is too busy for this bench.\n`);
  process.exit(1);
}, mostMinutes * 60_000);

const from = performance.now();
const load = () => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = load();
execFileSync('wxt', ['build'], { cwd: root, stdio: 'ignore' });
await buildPage();
// Only now: it reads where the built package lies.
const { measureSidebar } = await import('./sidebar.ts');
const { measurePageCost } = await import('./page-cost.ts');
say('Measuring the sidebar …');
const sidebar = await measureSidebar(rounds);
say('Measuring a busy page …');
const page = await measurePageCost(pageRounds);
say(`Filling and measuring ${sizes.join(' and ')} patients …`);
const { results, browser } = await measurePractices();
const goals = goalsOf(results, sidebar, page);
const minutes = ((performance.now() - from) / 60_000).toFixed(1);
const circumstances = `${new Date().toISOString().slice(0, 10)}, Chromium ${browser}, ${minutes} minutes; processes waiting for the two cores before and after: ${loadBefore}, ${load()}.`;
const table = `${circumstances}\n\n${tableOf(results, goals, sidebar, page)}`;
mkdirSync(join(root, 'artifacts'), { recursive: true });
const kept = { circumstances, goals, sidebar, page, results };
writeFileSync(join(root, 'artifacts', 'bench.json'), `${JSON.stringify(kept, null, 2)}\n`);
writeIntoDocs(table);
process.stdout.write(table);
clearTimeout(limit);

async function measurePractices(): Promise<{ results: Measured[]; browser: string }> {
  const { server, url } = await servePage();
  const profile = mkdtempSync(join(tmpdir(), 'casecue-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CASECUE_BROWSER ?? '',
    headless: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
    page.on('console', (message) => message.type() === 'info' && say(message.text()));
    await page.goto(url);
    const results = await page.evaluate(
      ([all, times, rows, left]) =>
        (globalThis as unknown as { measure(...a: unknown[]): Promise<unknown> }).measure(all, times, rows, left),
      [sizes, rounds, importRows, mostMinutes * 60_000 - (performance.now() - from)],
    );
    return { results: results as Measured[], browser: context.browser()?.version() ?? '' };
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function say(text: string): void {
  process.stdout.write(`${((performance.now() - from) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

/** Only a run of the usual sizes goes into the document. */
function writeIntoDocs(measured: string): void {
  if (asked.length > 0) return;
  const path = join(root, 'docs', 'BENCH.md');
  writeFileSync(path, betweenMarks(readFileSync(path, 'utf8'), measured));
}
