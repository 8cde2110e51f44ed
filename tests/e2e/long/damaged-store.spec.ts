import { test } from '@playwright/test';
import { copyOf, expectRecovery, healthyProfile, storeFaults, storeOf } from '../harness/damage.ts';

test.describe.configure({ mode: 'default' });

let healthy = '';

test.beforeAll(async () => {
  healthy = await healthyProfile();
});

for (const [what, damage] of Object.entries(storeFaults)) {
  test(`${what}: the recovery screen, never a first run`, async () => {
    const profile = copyOf(healthy);
    damage(storeOf(profile));
    await expectRecovery(profile);
  });
}
