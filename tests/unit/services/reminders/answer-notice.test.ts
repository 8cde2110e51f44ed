import { describe, expect, it } from 'vitest';
import { answerNotice } from '@/lib/services/reminders/answer-notice';
import { tick } from '@/lib/services/reminders/tick';
import { lock } from '@/lib/services/session/lock';
import { rest } from '@/lib/services/session/rest';
import { unlock } from '@/lib/services/session/unlock';
import { unlockWithPin } from '@/lib/services/session/unlock-with-pin';
import { monday, passphrase, pin } from '@/tests/unit/storage/make-vault';
import { dueCall, hour, minute, openWorld, put, storeOf, wake } from '../core/world';

const dueAt = monday + 5 * minute;
const noticeId = `fc@${dueAt}`;
const done = 0;
const snoozed = 1;

async function shown() {
  const opened = await openWorld();
  await put(opened.context, ...dueCall('c', '2026-03-02', '10:05'));
  opened.world.computer.clock.at = dueAt;
  await tick(opened.context);
  return opened;
}

describe('while open', () => {
  it('Done leads to the patient, and closes nothing by itself', async () => {
    const { context, world, store } = await shown();
    await answerNotice(context, noticeId, done);
    expect(world.windows).toEqual(['desk/patients/pc']);
    expect((await store.get('followUps', 'fc'))?.state).toBe('open');
    expect((await store.ledger('acknowledged', 9)).map((row) => row.id)).toEqual([noticeId]);
    expect(world.screen.size).toBe(0);
  });

  it('Snooze moves the call by an hour, in the practice’s time, and reminds again', async () => {
    const { context, world, store } = await shown();
    await answerNotice(context, noticeId, snoozed);
    const followUp = await store.get('followUps', 'fc');
    expect(followUp).toMatchObject({ snoozes: 1, due: { on: '2026-03-02', at: '11:05', zone: 'America/Denver' } });
    expect((await store.ledger('snoozed', 9)).map((row) => row.id)).toEqual([noticeId]);
    world.computer.clock.at = dueAt + hour;
    await tick(wake(world));
    expect([...world.screen.keys()]).toEqual([`fc@${dueAt + hour}`]);
  });

  it('a click on the gathered one opens the list', async () => {
    const { context, world } = await shown();
    await answerNotice(context, 'due-many', null);
    expect(world.windows).toEqual(['desk/']);
  });
});

describe('while closed', () => {
  it.each([done, snoozed])('button %i opens unlock, and is done after the passphrase', async (button) => {
    const { context, world } = await shown();
    await lock(context);
    await answerNotice(wake(world), noticeId, button);
    expect(world.windows).toEqual(['unlock']);
    expect((await (await context.vault.reminders())?.ledger('shown', 9))?.map((row) => row.id)).toEqual([noticeId]);

    const next = wake(world);
    expect(await unlock(next, { passphrase })).toMatchObject({ ok: true });
    const followUp = await (await storeOf(next)).get('followUps', 'fc');
    expect(followUp?.snoozes).toBe(button === snoozed ? 1 : 0);
    expect(world.windows).toEqual(button === done ? ['unlock', 'desk/patients/pc'] : ['unlock']);
  });

  it('does it after a PIN as well, and only once', async () => {
    const { context } = await shown();
    await rest(context);
    await answerNotice(context, noticeId, snoozed);
    await unlockWithPin(context, { pin });
    await rest(context);
    await unlockWithPin(context, { pin });
    expect((await (await storeOf(context)).get('followUps', 'fc'))?.snoozes).toBe(1);
  });

  it('forgets a click of long ago', async () => {
    const { context, world } = await shown();
    await lock(context);
    await answerNotice(context, noticeId, snoozed);
    world.computer.clock.at += 16 * minute;
    await unlock(context, { passphrase });
    expect((await (await storeOf(context)).get('followUps', 'fc'))?.snoozes).toBe(0);
  });

  it('keeps no name where the browser is closed or the vault is locked', async () => {
    const { context, world } = await shown();
    await lock(context);
    await answerNotice(context, noticeId, done);
    const kept = [...world.computer.session.values.values(), ...world.computer.local.values.values()].join();
    expect(kept).not.toContain('Sample');
    expect(JSON.stringify(world.shown)).not.toContain('Ada');
  });
});
