import type { Recipe, View } from '@/lib/domain/records/recipe';
import { select } from './condition';
import type { HostPage } from './host-page';

const hiding = ['class', 'style', 'hidden'];

/**
 * Says when the scope of a view may have changed. Inside the scope text, elements and the attributes of the recipe
 * count; of its ancestors only their own children and what hides them. After one change it looks away until `follow`,
 * as whatever comes next is read with it: a page that changes a thousand times a second costs no more than a calm one.
 * `onChange` answers whether every single change is wanted.
 */
export function watchScope(page: HostPage, recipes: readonly Recipe[], onChange: () => boolean, signal: AbortSignal) {
  const { document, window } = page;
  const sources = recipes.flatMap(({ views }) => views.flatMap(({ fields }) => Object.values(fields).flat()));
  const attributeFilter = [...hiding, ...sources.flatMap(({ attribute }) => attribute ?? [])];
  const observer = new window.MutationObserver(() => {
    if (!onChange()) observer.disconnect();
  });

  function observe(view: View | undefined): void {
    const scopes = view ? select(document, view.scope) : [];
    for (const scope of scopes) {
      observer.observe(scope, { subtree: true, childList: true, characterData: true, attributeFilter });
      for (let at = scope.parentNode; at; at = at.parentNode) {
        observer.observe(at, { childList: true, attributeFilter: hiding });
      }
    }
    // No scope yet: its arrival is the one thing to wait for.
    if (scopes.length === 0) observer.observe(document, { subtree: true, childList: true });
  }

  signal.addEventListener('abort', () => observer.disconnect());
  return {
    /** After every reading: the view may have changed, and the host may have replaced the scope's element. */
    follow(view: View | undefined): void {
      observer.disconnect();
      if (!signal.aborted) observe(view);
    },
  };
}
