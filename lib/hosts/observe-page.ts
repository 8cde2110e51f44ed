import type { PageRecipe } from '@/lib/domain/page';
import type { HostPage } from './host-page';
import { createPace } from './pace';
import { type Look, readFirst } from './read-first';
import type { Reading } from './read-page';
import { settle } from './settle';
import { stands } from './standing';
import { watchScope } from './watch-scope';

/** What the observer says; the caller numbers and sends it. */
export interface Reporter {
  report(reading: Reading): void;
  /** Whatever was said before is void; `left`: the document itself goes away. */
  cleared(left: boolean): void;
  /** Puts the reading kit into the page that was handed in. */
  fetchKit(): Promise<void>;
}

/** What was said is held against the page this often: fields that a script fills tell nobody. */
const standsEveryMs = 200;
/** The computer may have been slow only just now: a page is looked at again so often, until it changes by itself. */
const mostSlowLooks = 10;

/** Reads a page now and whenever it may show somebody else, until the signal aborts. Clears first, then shows. */
export function observePage(page: HostPage, recipes: readonly PageRecipe[], reporter: Reporter, signal: AbortSignal) {
  /** The top page speaks even when it knows nothing: until then nobody is shown. */
  const mustSpeak = page.window === page.window.parent || recipes.some(({ trial }) => trial);
  /** The last thing said: a reading as text, or '' for cleared. */
  let said = '';
  let marks: Look['marks'] = [];
  /** Navigations the page has not settled after. */
  let unsettled = 0;
  let changes = 0;
  let slowLooks = 0;
  /** The kit on its way, and whether it has been waited for. */
  let kit: Promise<void> | undefined;
  let isTried = false;

  const read = () => readFirst(page, recipes, onSlow);
  const pace = createPace(page.window, () => say(read()), signal);
  const scope = watchScope(page, recipes, onChange, signal);

  function say(look: Look, isAsked = false): void {
    scope.follow(look.view);
    // A busy computer is no news of the page; whoever asks before saving is told.
    if (!isAsked && isOldNews(look)) return;
    marks = look.marks;
    if (look.needsKit && !isTried) {
      // Not read yet is not "nobody": whoever waits for a page without a patient would take this for one.
      clear();
      kit ??= reporter.fetchKit().then(() => {
        isTried = true;
        pace.ask();
      });
      return;
    }
    if (unsettled > 0) return;
    const text = JSON.stringify(look.reading);
    if (look.isNothing && !mustSpeak) clear();
    else if (text !== said || isAsked) {
      said = text;
      reporter.report(look.reading);
    }
  }

  function clear(left = false): void {
    if (said !== '' || left) reporter.cleared(left);
    said = '';
  }

  function onSlow(): void {
    if (slowLooks++ < mostSlowLooks) pace.ask();
  }

  function onChange(): boolean {
    changes++;
    slowLooks = 0;
    // The old name goes at once; the new one is read when the page has come to rest.
    if (said !== '' && !pace.now(clearStale)) holdAgainstPage();
    pace.ask();
    // How long the page has been quiet is asked for only after a navigation.
    return unsettled > 0;
  }

  function clearStale(): void {
    const look = read();
    if (JSON.stringify(look.reading) !== said && !isOldNews(look)) clear();
  }

  /** There was no time to read, and what was said last still stands. */
  function isOldNews({ reading }: Look): boolean {
    return reading.state === 'slow' && said !== '' && marks.length > 0 && marks.every(stands);
  }

  /** Between two readings the page is looked away from, but nobody is shown who stands there no longer. */
  function holdAgainstPage(): void {
    if (said === '' || marks.every(stands)) return;
    clear();
    pace.ask(true);
  }

  function onNavigate(): void {
    clear();
    unsettled++;
    settle(
      page.window,
      () => changes,
      () => {
        unsettled--;
        pace.ask();
      },
    );
  }

  const standing = page.window.setInterval(holdAgainstPage, standsEveryMs);
  signal.addEventListener('abort', () => page.window.clearInterval(standing));
  listen(page, onChange, onNavigate, () => clear(true), signal);
  pace.ask();
  return {
    /** Asked by the core: reads at once and says so even when nothing changed. */
    async readAgain(): Promise<void> {
      // The kit may come where it did not before.
      if (isTried) kit = undefined;
      isTried = false;
      say(read(), true);
      if (!kit) return;
      await kit;
      say(read(), true);
    },
  };
}

/** Input values are invisible to observers, and a frame is hidden from outside it: other events tell. */
function listen(
  { window, document }: HostPage,
  onChange: () => void,
  onNavigate: () => void,
  onLeave: () => void,
  signal: AbortSignal,
): void {
  for (const name of ['focusin', 'change', 'visibilitychange', 'pageshow', 'resize', 'load']) {
    window.addEventListener(name, onChange, { signal });
  }
  window.addEventListener('pagehide', onLeave, { signal });
  window.navigation?.addEventListener('currententrychange', onNavigate, { signal });
  const seen = new window.IntersectionObserver(onChange);
  // The browser looks at every frame it draws; a page that nothing stands around cannot be hidden from outside.
  if (window !== window.parent) seen.observe(document.documentElement);
  signal.addEventListener('abort', () => seen.disconnect());
}
