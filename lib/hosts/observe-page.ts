import { matchView } from './condition';
import { createPace } from './pace';
import { type Reading, readPage } from './read-page';
import type { HostPage, Recipe } from './recipe';
import { settle } from './settle';
import { watchScope } from './watch-scope';

/** What the observer says; the caller numbers and sends it. */
interface Reporter {
  report(reading: Reading): void;
  /** Whatever was said before is void; `left`: the document itself goes away. */
  cleared(left: boolean): void;
}

/** Reads a page now and whenever it may show somebody else, until the signal aborts. Clears first, then shows. */
export function observePage(page: HostPage, recipe: Recipe, reporter: Reporter, signal: AbortSignal) {
  const { window } = page;
  /** The last thing said: a reading as text, or '' for cleared. */
  let said = '';
  /** Whom it showed, wherever it was shown. */
  let shown = '';
  let settling: AbortController | undefined;
  let changes = 0;

  const pace = createPace(window, () => say(readPage(page, recipe)), signal);
  const scope = watchScope(page, recipe, onChange, signal);

  function say(reading: Reading, again = false): void {
    scope.follow(matchView(page, recipe));
    if (settling) return;
    const text = JSON.stringify(reading);
    if (text === said && !again) return;
    said = text;
    shown = contentOf(reading);
    reporter.report(reading);
  }

  function clear(left = false): void {
    if (said === '' && !left) return;
    said = '';
    reporter.cleared(left);
  }

  function onChange(): void {
    changes++;
    // The old name goes at once; the new one is read when the page has come to rest.
    if (said !== '' && pace.take() && JSON.stringify(readPage(page, recipe)) !== said) clear();
    pace.ask();
  }

  function onNavigate(): void {
    clear();
    settling?.abort();
    settling = new AbortController();
    const before = shown;
    let seen = changes;
    const changedSince = () => {
      const changed = seen !== changes;
      seen = changes;
      return changed;
    };
    const saysElse = () => pace.take() && contentOf(readPage(page, recipe)) !== before;
    const done = () => {
      settling = undefined;
      pace.ask();
    };
    settle(window, { changedSince, saysElse }, done, AbortSignal.any([signal, settling.signal]));
  }

  listen(page, { onChange, onNavigate, onLeave: () => clear(true) }, signal);
  pace.ask();
  return {
    /** Asked by the core: reads at once and says so even when nothing changed. */
    readAgain(): void {
      if (settling) return;
      say(readPage(page, recipe), true);
    },
  };
}

function contentOf({ viewId, state, fields }: Reading): string {
  return JSON.stringify([viewId, state, fields]);
}

interface Ears {
  onChange(): void;
  onNavigate(): void;
  onLeave(): void;
}

/** Input values are invisible to observers, and a frame is hidden from outside it: other events tell. */
function listen({ window, document }: HostPage, ears: Ears, signal: AbortSignal): void {
  for (const name of ['focusin', 'change', 'visibilitychange']) {
    document.addEventListener(name, ears.onChange, { signal, passive: true, capture: true });
  }
  for (const name of ['pageshow', 'resize', 'load'])
    window.addEventListener(name, ears.onChange, { signal, passive: true });
  window.addEventListener('pagehide', ears.onLeave, { signal });
  window.navigation?.addEventListener('currententrychange', ears.onNavigate, { signal });
  if (typeof window.IntersectionObserver !== 'function') return;
  const seen = new window.IntersectionObserver(ears.onChange);
  seen.observe(document.documentElement);
  signal.addEventListener('abort', () => seen.disconnect());
}
