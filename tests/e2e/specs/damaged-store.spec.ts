import { rmSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { copyOf, expectRecovery, healthyProfile, storeFaults, storeOf, typePassphrase } from '../harness/damage.ts';
import { Installed } from '../harness/installed.ts';
import { raiseSchema } from '../harness/raw-store.ts';

// One worker, so that the healthy profile is made once.
test.describe.configure({ mode: 'default' });

let healthy = '';

test.beforeAll(async () => {
  healthy = await healthyProfile();
});

/** The unlock window closes by itself. */
async function unlock(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await typePassphrase(page);
  await closed;
}

test('what was not damaged opens', async () => {
  const it = await Installed.launch({ profile: copyOf(healthy) });
  await unlock(await it.open('unlock.html'));
  const desk = await it.open('desk.html#/patients');
  await expect(desk.getByText('Quackenbush').first()).toBeVisible();
  await it.close();
});

// One of each kind; the others are in the long run.
for (const what of ['the folder is gone', 'the manifest is garbage', 'the last records are lost']) {
  test(`${what}: the recovery screen, never a first run`, async () => {
    const profile = copyOf(healthy);
    storeFaults[what]?.(storeOf(profile));
    await expectRecovery(profile);
  });
}

test('records of a newer version are left alone', async () => {
  const profile = copyOf(healthy);
  const first = await Installed.launch({ profile });
  await raiseSchema(await first.open('desk.html'), 30);
  await first.close();

  const it = await Installed.launch({ profile });
  const page = await it.open('unlock.html');
  await expect(page.getByRole('heading', { name: 'The records are newer than this CaseCue' })).toBeVisible();
  await expect(page.getByLabel('Passphrase')).toHaveCount(0);
  await it.close();
});

test('starting over puts the damaged store aside and keeps its keys', async () => {
  const profile = copyOf(healthy);
  rmSync(storeOf(profile), { recursive: true });
  const it = await Installed.launch({ profile });
  const page = await it.open('unlock.html');
  await page.locator('summary').click();
  await page.getByLabel('Type START OVER').fill('start over');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => headersIn(page)).toBe(1);
  const welcome = await it.open('onboarding.html');
  await expect(welcome.getByRole('button', { name: /Make the vault/ })).toBeVisible();
  await it.close();
});

async function headersIn(page: Page): Promise<number> {
  return page.evaluate(
    async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.endsWith('.header')).length,
  );
}
