import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPage, servePage } from './build-page.ts';
import type { Measured } from './page/main.ts';
import { betweenMarks, goalsOf, tableOf } from './report.ts';

const root = join(import.meta.dirname, '..', '..');
const rounds = 15;
const importRows = 20_000;

/** `node tests/bench/run.ts [patients …]`: everything in one run of one browser, smallest practice first. */
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [5_000, 50_000];

await buildPage();
const { server, url } = await servePage();
const profile = mkdtempSync(join(tmpdir(), 'casecue-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CASECUE_BROWSER ?? '/usr/bin/chromium',
  headless: true,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
try {
  const results = await measured();
  const browser = context.browser()?.version() ?? '';
  const goals = goalsOf(results);
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  const table = tableOf(results, goals);
  writeFileSync(join(root, 'artifacts', 'bench.json'), `${JSON.stringify({ browser, goals, results }, null, 2)}\n`);
  writeFileSync(join(root, 'artifacts', 'bench.md'), table);
  writeIntoDocs(table);
  process.stdout.write(table);
} finally {
  await context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}

async function measured(): Promise<Measured[]> {
  process.stdout.write(`Filling and measuring ${sizes.join(' and ')} patients …\n`);
  const page = await context.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
  await page.goto(url);
  const results = await page.evaluate(
    ([all, times, rows]) =>
      (globalThis as unknown as { measure(...a: unknown[]): Promise<unknown> }).measure(all, times, rows),
    [sizes, rounds, importRows],
  );
  await page.close();
  return results as Measured[];
}

/** Only a run of the usual sizes goes into the document. */
function writeIntoDocs(table: string): void {
  if (asked.length > 0) return;
  const path = join(root, 'docs', 'BENCH.md');
  writeFileSync(path, betweenMarks(readFileSync(path, 'utf8'), table));
}
