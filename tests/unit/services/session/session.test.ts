import { describe, expect, it } from 'vitest';
import { sampleVault } from '@/lib/domain/sample/sample-vault';
import { createVault } from '@/lib/services/session/create-vault';
import { discardSample } from '@/lib/services/session/discard-sample';
import { lock } from '@/lib/services/session/lock';
import { rest } from '@/lib/services/session/rest';
import { sessionAnswer } from '@/lib/services/session/session-view';
import { startOver } from '@/lib/services/session/start-over';
import { trySample } from '@/lib/services/session/try-sample';
import { unlock } from '@/lib/services/session/unlock';
import { unlockWithPin } from '@/lib/services/session/unlock-with-pin';
import { readPrefs } from '@/lib/services/settings/prefs';
import { newVault, passphrase, pin } from '@/tests/unit/storage/make-vault';
import { makeWorld, openWorld, storeOf, wake } from '../core/world';

describe('first run', () => {
  it('opens a practice with its settings, its member and its language', async () => {
    const world = makeWorld();
    const context = wake(world);
    expect(await sessionAnswer(context)).toMatchObject({ ok: true, value: { state: 'first-run' } });
    const answer = await createVault(context, { ...newVault, language: 'es' });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        state: 'open',
        practiceName: 'Test Practice',
        memberName: 'Casey',
        zone: 'America/Denver',
        pinSet: true,
      },
    });
    expect((await readPrefs(context)).language).toBe('es');
    expect(world.changed.flat()).toContain('session');
    expect(world.idleAfter).toBe(10);
  });

  it('refuses a weak passphrase and makes nothing', async () => {
    const context = wake(makeWorld());
    const answer = await createVault(context, { ...newVault, passphrase: 'short', language: 'en' });
    expect(answer).toMatchObject({ ok: false, error: 'weak-passphrase' });
    expect(await sessionAnswer(context)).toMatchObject({ value: { state: 'first-run' } });
  });

  it('never makes a second vault over the first', async () => {
    const { context } = await openWorld();
    const answer = await createVault(context, { ...newVault, language: 'en' });
    expect(answer).toEqual({ ok: false, error: 'bad-state' });
    await lock(context);
    expect(await createVault(context, { ...newVault, language: 'en' })).toEqual({ ok: false, error: 'bad-state' });
  });

  it('has nothing to unlock', async () => {
    const context = wake(makeWorld());
    expect(await unlock(context, { passphrase })).toEqual({ ok: false, error: 'bad-state' });
  });
});

describe('the sample', () => {
  it('is a whole office, beside the real vault, and goes without a trace', async () => {
    const { context } = await openWorld();
    const answer = await trySample(
      context,
      sampleVault('en', 'America/Denver', { newId: context.newId, now: context.clock.now() }),
    );
    expect(answer).toMatchObject({ ok: true, value: { state: 'open', sample: true, canReturn: true } });
    const people = await (await storeOf(context)).directory();
    expect(people.length).toBeGreaterThan(30);
    expect(await createVault(context, { ...newVault, language: 'en' })).toEqual({ ok: false, error: 'bad-state' });
    const back = await discardSample(context);
    expect(back).toMatchObject({ ok: true, value: { sample: false } });
    expect(await discardSample(context)).toEqual({ ok: false, error: 'bad-state' });
  });

  it('is kept as it was invented, in the name of whom it was invented for', async () => {
    const context = wake(makeWorld());
    const made = sampleVault('es', 'America/Denver', { newId: context.newId, now: context.clock.now() });
    expect(await trySample(context, made)).toMatchObject({ ok: true, value: { memberName: 'Rosa' } });
    const store = await storeOf(context);
    for (const contact of made.records.contacts)
      expect(await store.get('contacts', contact.id)).toEqual({ ...contact, rev: 1 });
    expect((await store.get('settings', 'settings'))?.practiceName).toBe(made.practiceName);
    expect(made.records.contacts.every(({ byId }) => byId === made.memberId)).toBe(true);
  });

  it('makes way for the real practice', async () => {
    const context = wake(makeWorld());
    await trySample(context, sampleVault('en', 'UTC', { newId: context.newId, now: context.clock.now() }));
    const answer = await createVault(context, { ...newVault, language: 'en' });
    expect(answer).toMatchObject({ ok: true, value: { state: 'open', sample: false, practiceName: 'Test Practice' } });
    expect(await (await storeOf(context)).directory()).toEqual([]);
  });
});

describe('closing and opening', () => {
  it('tells every page, and says no more than the state', async () => {
    const { context, world } = await openWorld();
    world.changed.length = 0;
    const answer = await lock(context);
    if (!answer.ok) throw new Error(answer.error);
    expect(world.changed).toEqual([['session']]);
    expect(answer.value).toMatchObject({ state: 'locked' });
    expect(answer.value).not.toHaveProperty('practiceName');
    expect(answer.value).not.toHaveProperty('memberName');
  });

  it('says how many tries are left, and when the next one is heard', async () => {
    const { context } = await openWorld();
    await lock(context);
    for (let left = 4; left >= 0; left--) {
      const wrong = await unlock(context, { passphrase: 'not the right passphrase' });
      expect(wrong).toMatchObject({ ok: false, error: 'wrong-passphrase', facts: { triesLeft: left } });
    }
    expect(await unlock(context, { passphrase })).toMatchObject({
      ok: false,
      error: 'too-soon',
      facts: { retryAt: expect.any(Number) },
    });
  });

  it('takes the PIN after a rest, and after five wrong ones only the passphrase', async () => {
    const { context, world } = await openWorld();
    await rest(context);
    expect(await sessionAnswer(context)).toMatchObject({ value: { state: 'resting' } });
    expect(await unlockWithPin(context, { pin })).toMatchObject({ ok: true, value: { state: 'open' } });
    await rest(context);
    for (let left = 4; left >= 0; left--) {
      const wrong = await unlockWithPin(context, { pin: '0000' });
      expect(wrong).toMatchObject({ ok: false, error: 'wrong-pin', facts: { triesLeft: left } });
    }
    expect(world.changed.at(-1)).toEqual(['session']);
    expect(await sessionAnswer(context)).toMatchObject({ value: { state: 'locked' } });
    expect(await unlockWithPin(context, { pin })).toMatchObject({ ok: false, error: 'no-pin' });
  });

  it('stays open when the worker was stopped, and is locked when the browser was', async () => {
    const { world } = await openWorld();
    expect(await sessionAnswer(wake(world))).toMatchObject({ value: { state: 'open', memberName: 'Casey' } });
    expect(await sessionAnswer(wake(world, world.computer.restartBrowser()))).toMatchObject({
      value: { state: 'locked' },
    });
  });

  it('sets no healthy vault aside', async () => {
    const { context } = await openWorld();
    expect(await startOver(context, { confirm: 'START OVER' })).toEqual({ ok: false, error: 'bad-state' });
  });
});
