import { select } from './condition';
import type { HostPage, Recipe, View } from './recipe';

const mostRecordsPerSecond = 2_000;
const restMs = 5_000;
const tickMs = 1_000;

/**
 * Says when the scope of a view may have changed. Inside the scope text, elements and the attributes of the recipe
 * count; of its ancestors only their own children and what hides them. A page that changes more than 2,000 times a
 * second is looked at once a second while it is shown, and observed again after five.
 */
export function watchScope(page: HostPage, recipe: Recipe, onChange: () => void, signal: AbortSignal) {
  const { document, window } = page;
  let counted = 0;
  let countedSince = 0;
  let current: View | undefined;
  let resting = false;

  const observer = new window.MutationObserver((records) => {
    const now = window.performance.now();
    if (now - countedSince > 1_000) {
      counted = 0;
      countedSince = now;
    }
    counted += records.length;
    if (counted > mostRecordsPerSecond) rest();
    onChange();
  });

  function observe(): void {
    observer.disconnect();
    const scopes = current ? select(document, current.scope) : [];
    const attributeFilter = attributesOf(recipe);
    for (const scope of scopes) {
      observer.observe(scope, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter,
      });
      for (let at = scope.parentNode; at; at = at.parentNode) {
        observer.observe(at, { childList: true, attributes: true, attributeFilter: hiding });
      }
    }
    // No scope yet: its arrival is the one thing to wait for.
    if (scopes.length === 0) observer.observe(document, { subtree: true, childList: true });
  }

  function rest(): void {
    resting = true;
    observer.disconnect();
    const tick = window.setInterval(() => document.visibilityState === 'visible' && onChange(), tickMs);
    const wake = window.setTimeout(stop, restMs);
    signal.addEventListener('abort', stop);
    function stop(): void {
      window.clearInterval(tick);
      window.clearTimeout(wake);
      signal.removeEventListener('abort', stop);
      resting = false;
      counted = 0;
      if (!signal.aborted) observe();
    }
  }

  signal.addEventListener('abort', () => observer.disconnect());
  return {
    /** After every reading: the view may have changed, and the host may have replaced the scope's element. */
    follow(view: View | undefined): void {
      current = view;
      if (!resting) observe();
    },
  };
}

const hiding = ['class', 'style', 'hidden'];

function attributesOf(recipe: Recipe): string[] {
  const sources = recipe.views.flatMap((view) => Object.values(view.fields).flat());
  const named = sources.flatMap(({ from }) =>
    typeof from === 'object' && 'attribute' in from ? [from.attribute] : [],
  );
  return [...new Set([...hiding, ...named])];
}
