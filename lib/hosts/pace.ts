/** Two readings are at least this far apart, and at most so far while the page changes. */
const leastGapMs = 150;
const mostGapMs = 5_000;
/** After a reading the page has so many times as long to itself. Of two the cheaper counts: one may hit a hiccup. */
const share = 200;
const idleWithinMs = 100;

/**
 * Runs `read` once for any number of asks: idle time is waited for, and then so long that reading takes no more than
 * half a hundredth of the page's time.
 */
export function createPace(window: Window & typeof globalThis, read: () => void, signal: AbortSignal) {
  let nextAt = 0;
  let waiting = false;
  let lastCost = 0;
  const now = () => window.performance.now();

  function run(work: () => void): void {
    const from = now();
    if (signal.aborted) return;
    work();
    const cost = now() - from;
    nextAt = from + cost + Math.min(mostGapMs, Math.max(leastGapMs, Math.min(cost, lastCost) * share));
    lastCost = cost;
  }

  function runRead(): void {
    waiting = false;
    run(read);
  }

  return {
    /** Soon, in idle time. */
    ask(): void {
      if (waiting || signal.aborted) return;
      waiting = true;
      const wait = () => window.requestIdleCallback(runRead, { timeout: idleWithinMs });
      window.setTimeout(wait, Math.max(0, nextAt - now()));
    },
    /** At this moment, if a reading may be made now. */
    now(work: () => void): void {
      if (now() >= nextAt) run(work);
    },
  };
}
