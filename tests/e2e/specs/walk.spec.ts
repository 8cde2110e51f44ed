import { test } from '@playwright/test';
import { walk } from '../walk/walk.ts';

test('1,000 random steps never show anybody who is not on the page', async () => {
  test.setTimeout(900_000);
  // Practice and mailbox side by side; the long walk takes more tabs.
  await walk(1_000, 2);
});
