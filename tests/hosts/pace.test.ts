import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '@/lib/hosts/pace';

let readAt: number[];
let cost: number;
let stop: AbortController;
let pace: ReturnType<typeof createPace>;
/** Time that readings have taken; the fake clock stands still while one runs. */
let spent: number;
const clock = () => vi.getMockedSystemTime()?.getTime() ?? 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 });
  readAt = [];
  cost = 0;
  spent = 0;
  stop = new AbortController();
  const fake = {
    performance: { now: () => clock() + spent },
    setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    requestIdleCallback: (run: () => void) => setTimeout(run, 1),
  };
  const read = () => {
    readAt.push(clock());
    spent += cost;
  };
  pace = createPace(fake as unknown as Window & typeof globalThis, read, stop.signal);
});

afterEach(() => vi.useRealTimers());

/** The page changes every 10 ms. */
async function busyFor(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 10) {
    pace.ask();
    await vi.advanceTimersByTimeAsync(10);
  }
}

describe('the pace of readings', () => {
  it('is one in 150 ms at most while they cost nothing', async () => {
    await busyFor(3_000);
    expect(readAt.length).toBeGreaterThan(15);
    expect(readAt.length).toBeLessThanOrEqual(3_000 / 150 + 1);
  });

  it.each([2, 5, 20])('takes four thousandths of the time where one costs %i ms', async (ms) => {
    cost = ms;
    await busyFor(40_000);
    expect(readAt.length).toBeGreaterThan(5);
    expect((readAt.length - 1) * ms).toBeLessThanOrEqual(40_000 / 250 + 2 * ms);
  });

  it('looks every five seconds at least, whatever it costs', async () => {
    cost = 500;
    await busyFor(30_000);
    expect(readAt.length).toBeGreaterThanOrEqual(5);
  });

  it('looks at once only where a reading may be made', async () => {
    const work = vi.fn(() => {
      spent += 4;
    });
    pace.now(work);
    pace.now(work);
    expect(work).toHaveBeenCalledTimes(1);
    // One that was dear for once does not count.
    await vi.advanceTimersByTimeAsync(155);
    pace.now(work);
    expect(work).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(990);
    pace.now(work);
    expect(work).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(15);
    pace.now(work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('does not wait as long where what was read stands no longer, and reads once', async () => {
    cost = 20;
    await busyFor(400);
    const { length } = readAt;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(readAt).toHaveLength(length);
    pace.ask(true);
    await vi.advanceTimersByTimeAsync(2);
    expect(readAt).toHaveLength(length + 1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(readAt).toHaveLength(length + 1);
  });

  it('ends with the page', async () => {
    pace.ask();
    stop.abort();
    pace.ask();
    pace.now(() => readAt.push(-1));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(readAt).toEqual([]);
  });
});
