/** Two readings are at least this far apart. */
const leastGapMs = 150;
const idleWithinMs = 350;

/**
 * Runs `read` once for any number of asks: idle time is waited for, half a second at most in all, and two runs are
 * at least 150 ms apart.
 */
export function createPace(window: Window & typeof globalThis, read: () => void, signal: AbortSignal) {
  let lastAt = Number.NEGATIVE_INFINITY;
  let waiting = false;

  function run(): void {
    waiting = false;
    if (signal.aborted) return;
    lastAt = window.performance.now();
    read();
  }

  return {
    /** Soon, in idle time. */
    ask(): void {
      if (waiting || signal.aborted) return;
      waiting = true;
      const gap = Math.max(0, lastAt + leastGapMs - window.performance.now());
      window.setTimeout(() => window.requestIdleCallback(run, { timeout: idleWithinMs }), gap);
    },
    /** True, and counted as a reading, when one may be made at this moment. */
    take(): boolean {
      const now = window.performance.now();
      if (signal.aborted || now - lastAt < leastGapMs) return false;
      lastAt = now;
      return true;
    },
  };
}
