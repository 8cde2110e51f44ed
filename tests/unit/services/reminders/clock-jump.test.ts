import { describe, expect, it } from 'vitest';
import { answerNotice } from '@/lib/services/reminders/answer-notice';
import { releaseReminders } from '@/lib/services/reminders/release-reminders';
import { tick } from '@/lib/services/reminders/tick';
import { sessionAnswer } from '@/lib/services/session/session-view';
import { monday } from '@/tests/unit/storage/make-vault';
import { day, dueCall, hour, openWorld, put, wake } from '../core/world';

async function jumped(days: number) {
  const opened = await openWorld();
  await put(opened.context, ...dueCall('c', '2026-03-02', '11:00'));
  await tick(opened.context);
  opened.world.computer.clock.at = monday + hour + days * day;
  const context = wake(opened.world);
  await tick(context);
  return { world: opened.world, context };
}

describe('a clock that jumps ahead', () => {
  it('is believed up to seven days', async () => {
    const { world } = await jumped(6);
    expect(world.shown.map((one) => one.kind)).toEqual(['due-one']);
  });

  it('by more is asked about: nothing is shown as due, and nothing is lost', async () => {
    const { world, context } = await jumped(30);
    await tick(wake(world));
    expect(world.shown).toEqual([{ id: 'clock-ahead', kind: 'clock-ahead', n: 30, buttons: ['clock-right'] }]);
    expect(await sessionAnswer(context)).toMatchObject({ value: { clockAheadDays: 30 } });
  });

  it('asks again when the question is gone without an answer', async () => {
    const { world } = await jumped(30);
    world.screen.clear();
    await tick(wake(world));
    expect([...world.screen.keys()]).toEqual(['clock-ahead']);
  });

  it.each(['button', 'page'])('goes on when the user says by %s that the date is right', async (by) => {
    const { world, context } = await jumped(30);
    if (by === 'button') await answerNotice(context, 'clock-ahead', 0);
    else await releaseReminders(context);
    expect([...world.screen.keys()]).toEqual([`fc@${monday + hour}`]);
    expect(await sessionAnswer(context)).not.toHaveProperty('value.clockAheadDays');
    await tick(wake(world));
    expect(world.shown.filter((one) => one.kind === 'clock-ahead')).toHaveLength(1);
  });

  it('goes on by itself when the clock is set right', async () => {
    const { world } = await jumped(30);
    world.computer.clock.at = monday + 2 * hour;
    const context = wake(world);
    await tick(context);
    expect([...world.screen.keys()]).toEqual([`fc@${monday + hour}`]);
    expect(await sessionAnswer(context)).not.toHaveProperty('value.clockAheadDays');
  });
});
