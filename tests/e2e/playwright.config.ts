import { defineConfig } from '@playwright/test';

/** Few, in a real browser with the built package. No retries: flaky is broken. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../artifacts/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  projects: [
    { name: 'short', testMatch: 'specs/**/*.spec.ts' },
    { name: 'long', testMatch: 'long/**/*.spec.ts', timeout: 900_000 },
  ],
});
