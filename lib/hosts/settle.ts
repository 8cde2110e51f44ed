/** Frames without a change after which a page counts as settled. */
const quietFrames = 2;
const longestMs = 500;

/**
 * After a navigation old content may linger. Runs `done` once the page says something else than before, or has not
 * changed for two frames; a page that is not drawn is waited for half a second.
 */
export function settle(
  window: Window & typeof globalThis,
  watch: { changedSince(): boolean; saysElse(): boolean },
  done: () => void,
  signal: AbortSignal,
): void {
  let quiet = 0;
  let ended = false;
  const limit = window.setTimeout(end, longestMs);

  function end(): void {
    if (ended) return;
    ended = true;
    window.clearTimeout(limit);
    if (!signal.aborted) done();
  }

  function frame(): void {
    if (ended || signal.aborted) return;
    quiet = watch.changedSince() ? 0 : quiet + 1;
    if (quiet >= quietFrames || watch.saysElse()) end();
    else window.requestAnimationFrame(frame);
  }
  signal.addEventListener('abort', () => window.clearTimeout(limit));
  window.requestAnimationFrame(frame);
}
