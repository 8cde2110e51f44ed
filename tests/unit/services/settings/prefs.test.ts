import { expect, it } from 'vitest';
import { lock } from '@/lib/services/session/lock';
import { rest } from '@/lib/services/session/rest';
import { unlockWithPin } from '@/lib/services/session/unlock-with-pin';
import { changePrefs, readPrefs } from '@/lib/services/settings/prefs';
import { savePrefs } from '@/lib/services/settings/save-prefs';
import { setPin } from '@/lib/services/settings/set-pin';
import { testNotification } from '@/lib/services/settings/test-notification';
import { makeWorld, openWorld, ownPage, wake } from '../core/world';

const site = (n: number) => ({ origin: `https://ehr${n}.test`, enabled: true });

it('are complete before anything was saved', async () => {
  expect(await readPrefs(wake(makeWorld()))).toMatchObject({
    theme: 'system',
    sites: [],
    initials: false,
    blur: false,
  });
});

it('lose none of many changes at once', async () => {
  const context = wake(makeWorld());
  const numbers = Array.from({ length: 20 }, (_, n) => n);
  await Promise.all(
    numbers.map((n) => changePrefs(context, (prefs) => ({ ...prefs, sites: [...prefs.sites, site(n)] }))),
  );
  expect((await readPrefs(context)).sites).toEqual(numbers.map(site));
});

it('go on being saved after one change went wrong', async () => {
  const context = wake(makeWorld());
  const broken = changePrefs(context, () => {
    throw new Error('bug');
  });
  await expect(broken).rejects.toThrow('bug');
  expect(await savePrefs(context, { patch: { blur: true } }, ownPage)).toMatchObject({ ok: true });
  expect((await readPrefs(context)).blur).toBe(true);
});

it('let a frame over a host page change looks, and nothing else', async () => {
  const context = wake(makeWorld());
  const frame = { ...ownPage, kind: 'frame' as const };
  expect(await savePrefs(context, { patch: { blur: true, theme: 'dark' } }, frame)).toMatchObject({ ok: true });
  const initials = await savePrefs(context, { patch: { initials: true } }, frame);
  expect(initials).toEqual({ ok: false, error: 'not-allowed' });
  expect(await readPrefs(context)).toMatchObject({ blur: true, theme: 'dark', initials: false });
});

it('take a new PIN while open only, and the old one is worth nothing then', async () => {
  const { context } = await openWorld();
  expect(await setPin(context, { pin: '9173' })).toMatchObject({ ok: true });
  await rest(context);
  expect(await unlockWithPin(context, { pin: '4826' })).toMatchObject({ ok: false, error: 'wrong-pin' });
  expect(await unlockWithPin(context, { pin: '9173' })).toMatchObject({ ok: true });
  await lock(context);
  expect(await setPin(context, { pin: null })).toEqual({ ok: false, error: 'locked' });
});

it('say whether the system took the test notification', async () => {
  const world = makeWorld();
  expect(await testNotification(wake(world))).toMatchObject({ value: { shown: true } });
  world.dieAt = 'before-show';
  world.screen.clear();
  expect(await testNotification(wake(world))).toMatchObject({ value: { shown: false } });
});
