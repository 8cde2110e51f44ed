import type { Recipe, View } from '@/lib/domain/records/recipe';
import { select } from './condition';
import type { HostPage } from './host-page';

const mostRecordsPerSecond = 2_000;
const tickMs = 1_000;
const hiding = ['class', 'style', 'hidden'];

/**
 * Says when the scope of a view may have changed. Inside the scope text, elements and the attributes of the recipe
 * count; of its ancestors only their own children and what hides them. A page that changes more than 2,000 times a
 * second is looked at once a second instead.
 */
export function watchScope(page: HostPage, recipes: readonly Recipe[], onChange: () => void, signal: AbortSignal) {
  const { document, window } = page;
  const sources = recipes.flatMap(({ views }) => views.flatMap(({ fields }) => Object.values(fields).flat()));
  const attributeFilter = [...hiding, ...sources.flatMap(({ attribute }) => attribute ?? [])];
  let counted = 0;
  let countedSince = 0;
  let current: View | undefined;
  let isResting = false;

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
    for (const scope of scopes) {
      observer.observe(scope, { subtree: true, childList: true, characterData: true, attributeFilter });
      for (let at = scope.parentNode; at; at = at.parentNode) {
        observer.observe(at, { childList: true, attributeFilter: hiding });
      }
    }
    // No scope yet: its arrival is the one thing to wait for.
    if (scopes.length === 0) observer.observe(document, { subtree: true, childList: true });
  }

  function rest(): void {
    isResting = true;
    observer.disconnect();
    window.setTimeout(() => {
      isResting = false;
      counted = 0;
      if (signal.aborted) return;
      observe();
      onChange();
    }, tickMs);
  }

  signal.addEventListener('abort', () => observer.disconnect());
  return {
    /** After every reading: the view may have changed, and the host may have replaced the scope's element. */
    follow(view: View | undefined): void {
      current = view;
      if (!isResting && !signal.aborted) observe();
    },
  };
}
