import { expect as anyhow } from '@playwright/test';

/** As patient as the tests' own settings also where no test runner stands behind it, as in the tour. */
export const expect = anyhow.configure({ timeout: 30_000 });
