import { describe, expect, it } from 'vitest';
import { sampleVault } from '@/lib/domain/sample/sample-vault';
import { closeWhenDue, restUnattended } from '@/lib/services/session/closing';
import { trySample } from '@/lib/services/session/try-sample';
import { unlockWithPin } from '@/lib/services/session/unlock-with-pin';
import { saveSettings } from '@/lib/services/settings/save-settings';
import { pin } from '@/tests/unit/storage/make-vault';
import { hour, minute, openWorld, storeOf, wake } from '../core/world';

async function stateAfter(steps: number[]) {
  const opened = await openWorld();
  opened.world.changed.length = 0;
  for (const step of steps) {
    opened.world.computer.clock.at += step;
    // A worker of its own each time: nothing may hang on its memory.
    await closeWhenDue(wake(opened.world));
  }
  return { ...opened, state: (await wake(opened.world).vault.status()).state };
}

/** As an alarm would, every nine minutes. */
const awake = (hours: number) => Array<number>(Math.floor((hours * hour) / (9 * minute))).fill(9 * minute);

describe('the watch over an open vault', () => {
  it('leaves it open while somebody works', async () => {
    const { state, world } = await stateAfter(awake(11));
    expect([state, world.changed]).toEqual(['open', []]);
  });

  it('locks after twelve hours and tells the pages once', async () => {
    const { state, world } = await stateAfter(awake(13));
    expect(state).toBe('locked');
    expect(world.changed.flat().filter((topic) => topic === 'session')).toHaveLength(1);
  });

  it('rests when the computer slept, because no idle event came meanwhile', async () => {
    const { state, world } = await stateAfter([minute, 40 * minute]);
    expect([state, world.changed]).toEqual(['resting', [['session']]]);
  });

  it('takes an alarm that came late for no sleep, however soon it is to rest', async () => {
    const { context, world } = await openWorld();
    const settings = await (await storeOf(context)).get('settings', 'settings');
    await saveSettings(context, { rev: settings?.rev ?? 0, patch: { restMinutes: 1 } });
    expect(world.idleAfter).toBe(1);
    for (const late of [0, 0, 7, 30, 110]) {
      world.computer.clock.at += minute + late * 1000;
      await closeWhenDue(wake(world));
    }
    expect((await context.vault.status()).state).toBe('open');
    world.computer.clock.at += 4 * minute;
    await closeWhenDue(wake(world));
    expect((await context.vault.status()).state).toBe('resting');
  });

  it('locks when the clock ran backwards', async () => {
    const { state, world } = await stateAfter([-hour]);
    expect([state, world.changed]).toEqual(['locked', [['session']]]);
  });

  it('counts the hours from the passphrase, not from the PIN', async () => {
    const { world } = await stateAfter([...awake(11), 30 * minute]);
    const context = wake(world);
    expect(await unlockWithPin(context, { pin })).toMatchObject({ ok: true });
    for (const step of awake(1)) {
      world.computer.clock.at += step;
      await closeWhenDue(context);
    }
    expect((await context.vault.status()).state).toBe('locked');
  });

  it('rests at once when nobody is there, but leaves the sample, which holds no secret', async () => {
    const { context } = await openWorld();
    await restUnattended(context);
    expect((await context.vault.status()).state).toBe('resting');
    await trySample(context, sampleVault('en', 'UTC', { newId: context.newId, now: context.clock.now() }));
    await restUnattended(context);
    expect((await context.vault.status()).state).toBe('open');
  });

  it('follows changed settings', async () => {
    const { context, world } = await openWorld();
    const settings = await (await storeOf(context)).get('settings', 'settings');
    const saved = await saveSettings(context, { rev: settings?.rev ?? 0, patch: { restMinutes: 3 } });
    expect(saved).toMatchObject({ ok: true });
    expect(world.idleAfter).toBe(3);
    world.computer.clock.at += 4 * minute;
    await closeWhenDue(context);
    expect((await context.vault.status()).state).toBe('resting');
  });
});
