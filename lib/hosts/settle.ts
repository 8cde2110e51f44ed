const quietFrames = 2;
const longestMs = 500;

/**
 * After a navigation old content may linger. Runs `done` once the page has not changed for two frames, and after half
 * a second at the latest: a page that is not drawn has no frames.
 */
export function settle(window: Window & typeof globalThis, changes: () => number, done: () => void): void {
  const limit = window.setTimeout(() => end(), longestMs);
  let seen = changes();
  let quiet = 0;
  let ended = false;

  function end(): void {
    ended = true;
    window.clearTimeout(limit);
    done();
  }

  function frame(): void {
    if (ended) return;
    quiet = seen === changes() ? quiet + 1 : 0;
    seen = changes();
    if (quiet < quietFrames) window.requestAnimationFrame(frame);
    else end();
  }
  window.requestAnimationFrame(frame);
}
