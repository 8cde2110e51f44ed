import { defineConfig } from '@playwright/test';

const specs = (names: string[]) => names.map((name) => `specs/${name}.spec.ts`);
/** A coordinator's day, and what must never go wrong in it: all that six minutes have room for. */
const core = specs([
  'call',
  'compose',
  'first-run',
  'mail',
  'mailbox',
  'privacy',
  'reminder-faults',
  'sidebar',
  'teach',
]);
const slow = specs(['walk', 'reminders']);

/** Few, in a real browser with the built package. No retries: flaky is broken. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../artifacts/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 240_000,
  // How long a limit is says nothing of how fast we are: a shared machine may be five times slower for minutes.
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  projects: [
    { name: 'core', testMatch: core },
    // First, so that the others run beside them: a thousand steps, and alarms that take half a minute.
    { name: 'slow', testMatch: slow },
    { name: 'wide', testMatch: 'specs/**/*.spec.ts', testIgnore: [...core, ...slow] },
    { name: 'long', testMatch: 'long/**/*.spec.ts', timeout: 900_000 },
  ],
});
