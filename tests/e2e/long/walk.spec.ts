import { test } from '@playwright/test';
import { appIds } from '../walk/apps/app-pages.ts';
import { walk } from '../walk/walk.ts';

test('10,000 random steps over eight sites, two of them taught, never show anybody who is not on the page', async () => {
  test.setTimeout(3_600_000);
  await walk(10_000, 4, appIds);
});
