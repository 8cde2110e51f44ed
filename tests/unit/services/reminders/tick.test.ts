import { describe, expect, it } from 'vitest';
import type { Instant } from '@/lib/domain/records/base';
import { sampleVault } from '@/lib/domain/sample/sample-vault';
import { missedWhileClosed } from '@/lib/services/reminders/browser-session';
import { settle } from '@/lib/services/reminders/settle';
import { tick } from '@/lib/services/reminders/tick';
import { lock } from '@/lib/services/session/lock';
import { trySample } from '@/lib/services/session/try-sample';
import { changePrefs } from '@/lib/services/settings/prefs';
import { monday } from '@/tests/unit/storage/make-vault';
import { dueCall, hour, makeWorld, minute, openWorld, put, WorkerDied, type World, wake } from '../core/world';

/** 10:00 in Denver is `monday`; calls are due five minutes later. Much later would be a computer that slept. */
const dueAt = monday + 5 * minute;

async function withCalls(count: number, at = '10:05') {
  const opened = await openWorld();
  for (let n = 0; n < count; n++) await put(opened.context, ...dueCall('c'.repeat(n + 1), '2026-03-02', at));
  await tick(opened.context);
  return opened;
}

function goTo(world: World, at: Instant) {
  world.computer.clock.at = at;
}

describe('a tick', () => {
  it('shows nothing before its time, and sets the alarm for it', async () => {
    const { world } = await withCalls(1);
    expect([world.shown, world.badge]).toEqual([[], 0]);
    expect(world.alarms.get('tick')).toBe('every-minute');
    expect(world.alarms.get('due')).toBe(dueAt);
  });

  it('shows a due call once, however often it ticks', async () => {
    const { world, context } = await withCalls(1);
    goTo(world, dueAt);
    await Promise.all([tick(context), tick(wake(world)), tick(context)]);
    goTo(world, dueAt + 5 * minute);
    await tick(wake(world));
    expect(world.shown).toEqual([{ id: `fc@${dueAt}`, kind: 'due-one', n: 1, buttons: ['done', 'snooze'] }]);
    expect(world.badge).toBe(1);
  });

  it('works while locked, with the same words', async () => {
    const { world, context } = await withCalls(1);
    await changePrefs(context, (prefs) => ({ ...prefs, initials: true }));
    await lock(context);
    goTo(world, dueAt);
    await tick(wake(world));
    expect(world.shown).toEqual([{ id: `fc@${dueAt}`, kind: 'due-one', n: 1, buttons: ['done', 'snooze'] }]);
  });

  it('shows initials only when they were asked for and the vault is open', async () => {
    const { world, context } = await withCalls(1);
    await changePrefs(context, (prefs) => ({ ...prefs, initials: true }));
    goTo(world, dueAt);
    await tick(context);
    expect(world.shown).toMatchObject([{ initials: 'AS' }]);
  });

  it('gathers more than three into one, with the number', async () => {
    const { world, context } = await withCalls(4);
    goTo(world, dueAt);
    await tick(context);
    expect(world.shown).toEqual([{ id: 'due-many', kind: 'due-many', n: 4, buttons: [] }]);
    expect(world.badge).toBe(4);
  });

  it('is quiet while something is presented, and shows it afterwards', async () => {
    const { world, context } = await withCalls(1);
    await changePrefs(context, (prefs) => ({ ...prefs, presentingUntilAt: dueAt + 10 * minute }));
    goTo(world, dueAt);
    await tick(context);
    expect([world.shown.length, world.badge]).toEqual([0, 1]);
    goTo(world, dueAt + 10 * minute);
    await tick(context);
    expect(world.shown).toHaveLength(1);
  });

  it('says after a start of the browser what came due while it was closed', async () => {
    const { world, context } = await withCalls(5);
    await lock(context);
    goTo(world, dueAt + 2 * hour);
    const next = wake(world, world.computer.restartBrowser());
    await tick(next);
    expect(world.shown).toEqual([{ id: 'due-many', kind: 'missed', n: 5, buttons: [] }]);
    expect(await missedWhileClosed(next)).toBe(5);
    goTo(world, dueAt + 8 * hour);
    expect(await missedWhileClosed(next)).toBe(0);
  });

  it('does not call missed what a new practice brings with it', async () => {
    const world = makeWorld();
    const context = wake(world);
    await tick(context);
    await trySample(context, sampleVault('en', 'America/Denver', { newId: context.newId, now: context.clock.now() }));
    await tick(context);
    expect(world.badge).toBeGreaterThan(0);
    expect(await missedWhileClosed(context)).toBe(0);
  });

  it('takes a notification away when its call was done elsewhere', async () => {
    const { world, context, store } = await withCalls(1);
    goTo(world, dueAt);
    await tick(context);
    const followUp = await store.get('followUps', 'fc');
    if (!followUp) throw new Error('no follow-up');
    const after = { ...followUp, state: 'closed' as const };
    await put(context, { table: 'followUps', id: 'fc', before: followUp, after });
    await settle(context);
    expect([...world.screen.keys()]).toEqual([]);
    expect(world.badge).toBe(0);
    expect(world.alarms.get('due')).toBeNull();
  });
});

describe('a worker that dies', () => {
  it.each(['before-show', 'after-show'] as const)('%s leaves one notification and loses none', async (point) => {
    const { world, context } = await withCalls(1);
    goTo(world, dueAt);
    world.dieAt = point;
    await expect(tick(context)).rejects.toThrow(WorkerDied);
    world.dieAt = null;
    await tick(wake(world));
    expect(world.shown).toHaveLength(point === 'after-show' ? 1 : 0);
    goTo(world, dueAt + 2 * minute);
    await tick(wake(world));
    expect([...world.screen.keys()]).toEqual([`fc@${dueAt}`]);
    goTo(world, dueAt + 10 * minute);
    const before = world.shown.length;
    await tick(wake(world));
    expect(world.shown).toHaveLength(before);
  });

  it('between saving and the alarm, with the browser, still reminds, locked and without a name', async () => {
    const { world } = await withCalls(1);
    world.alarms.clear();
    goTo(world, dueAt + minute);
    const next = wake(world, world.computer.restartBrowser());
    await tick(next);
    expect((await next.vault.status()).state).toBe('locked');
    expect(world.shown).toEqual([{ id: `fc@${dueAt}`, kind: 'due-one', n: 1, buttons: ['done', 'snooze'] }]);
    expect(world.alarms.get('tick')).toBe('every-minute');
  });
});
