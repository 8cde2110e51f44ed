/** Two readings are at least this far apart, and at most so far while the page changes. */
const leastGapMs = 150;
const mostGapMs = 5_000;
/** After a reading the page has so many times as long to itself. Of two the cheaper counts: one may hit a hiccup. */
const share = 250;
/** After a reading that stands no longer: nobody is shown until the page is read again. */
const hurriedGapMs = 300;
const idleWithinMs = 100;

/**
 * Runs `read` once for any number of asks: idle time is waited for, and then so long that reading takes no more than
 * four thousandths of the page's time.
 */
export function createPace(window: Window & typeof globalThis, read: () => void, signal: AbortSignal) {
  let nextAt = 0;
  let readAt = 0;
  let timer = 0;
  let lastCost = 0;
  const now = () => window.performance.now();

  function run(work: () => void): void {
    const from = now();
    if (signal.aborted) return;
    work();
    readAt = now();
    const cost = readAt - from;
    nextAt = readAt + Math.min(mostGapMs, Math.max(leastGapMs, Math.min(cost, lastCost) * share));
    lastCost = cost;
  }

  function runRead(): void {
    if (timer === 0) return;
    timer = 0;
    run(read);
  }

  return {
    /** Soon, in idle time; `hurried`: as soon as may be. */
    ask(hurried = false): void {
      if (signal.aborted || (timer !== 0 && !hurried)) return;
      window.clearTimeout(timer);
      const wait = () => window.requestIdleCallback(runRead, { timeout: idleWithinMs });
      const at = hurried ? Math.min(nextAt, readAt + hurriedGapMs) : nextAt;
      timer = window.setTimeout(wait, Math.max(0, at - now()));
    },
    /** At this moment, if a reading may be made now; answers whether it was. */
    now(work: () => void): boolean {
      if (now() < nextAt) return false;
      run(work);
      return true;
    },
  };
}
