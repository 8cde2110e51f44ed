import { test } from '@playwright/test';
import { walk } from '../walk/walk.ts';

test('10,000 random steps never show anybody who is not on the page', async () => {
  test.setTimeout(3_600_000);
  await walk(10_000, 4);
});
