import { expect, it } from 'vitest';
import { createQueue, createQueues } from '@/lib/domain/queue';

it('runs one task after another, in the order they came, and hands each its own answer', async () => {
  const inLine = createQueue();
  const slow = Promise.withResolvers<void>();
  const order: string[] = [];
  const first = inLine(async () => {
    await slow.promise;
    order.push('first');
    return 1;
  });
  const second = inLine(async () => {
    order.push('second');
    return 2;
  });
  slow.resolve();
  expect(await Promise.all([first, second])).toEqual([1, 2]);
  expect(order).toEqual(['first', 'second']);
});

it('goes on after a task that failed, and tells only whoever asked for it', async () => {
  const inLine = createQueue();
  const failed = inLine(() => Promise.reject(new Error('no')));
  const next = inLine(async () => 'went on');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('went on');
});

it('keeps owners apart: one that waits holds up no other', async () => {
  const queueOf = createQueues<object>();
  const [one, other] = [{}, {}];
  const held = Promise.withResolvers<void>();
  const waiting = queueOf(one)(() => held.promise);
  expect(await queueOf(other)(async () => 'done')).toBe('done');
  let isLater = false;
  const later = queueOf(one)(async () => {
    isLater = true;
  });
  await queueOf(other)(async () => undefined);
  expect(isLater).toBe(false);
  held.resolve();
  await Promise.all([waiting, later]);
  expect(isLater).toBe(true);
});
