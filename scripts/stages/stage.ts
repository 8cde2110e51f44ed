import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const artifacts = join(root, 'artifacts');
mkdirSync(artifacts, { recursive: true });

/** What one stage of the tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Stage {
  name: string;
  run(): Promise<Tally>;
}

/** Runs a command with its output on ours; answers its exit code. */
export function runCommand(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A stage that is one check: it passes or fails as its command ends. */
export function checkStage(name: string, command: string, args: string[]): Stage {
  return {
    name,
    run: async () => tallyOf((await runCommand(command, args)) === 0),
  };
}

function tallyOf(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A vitest run, counted from its own report; a run that reports nothing has failed. */
export function vitestStage(name: string, args: string[], env: Record<string, string> = {}): Stage {
  return {
    name,
    run: async () => {
      const report = join(artifacts, `vitest-${name.replace(/\W+/g, '-')}.json`);
      const code = await runCommand(
        'vitest',
        ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
        env,
      );
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(report, {
        numPassedTests: 0,
        numFailedTests: 0,
        numPendingTests: 0,
        numTodoTests: 0,
      });
      const failed = numFailedTests || (code === 0 && numPassedTests > 0 ? 0 : 1);
      return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
    },
  };
}

/** A Playwright run, counted from its own report. */
export function playwrightStage(name: string, args: string[]): Stage {
  return {
    name,
    run: async () => {
      const report = join(artifacts, `playwright-${name.replace(/\W+/g, '-')}.json`);
      const code = await runCommand('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts', ...args], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      });
      const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } });
      const failed = stats.unexpected + stats.flaky || (code === 0 && stats.expected > 0 ? 0 : 1);
      return { passed: stats.expected, failed, skipped: stats.skipped };
    },
  };
}

/** Every screen in every size, theme and language, counted one by one. */
export function galleryStage(name: string, args: string[] = []): Stage {
  return {
    name,
    run: async () => {
      const code = await runCommand('node', [
        '--disable-warning=ExperimentalWarning',
        'tests/gallery/shots.ts',
        ...args,
      ]);
      const { passed, failed } = readReport(join(artifacts, 'gallery.json'), { passed: 0, failed: 0 });
      return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1), skipped: 0 };
    },
  };
}

function readReport<T>(file: string, none: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return none;
  }
}
