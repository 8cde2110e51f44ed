import type { Recipe, Source, View } from '@/lib/domain/records/recipe';
import { select } from './condition';
import type { HostPage } from './host-page';
import type { Scope } from './reading-kit';

const hiding = ['class', 'style', 'hidden'];

/**
 * Says when the scope of a view may have changed. Inside the scope text, elements and the attributes of the recipe
 * count; of its ancestors only their own children and what hides them. After one change it looks away until `follow`,
 * as whatever comes next is read with it: a page that changes a thousand times a second costs no more than a calm one.
 * `onChange` answers whether every single change is wanted.
 */
export function watchScope(page: HostPage, recipes: readonly Recipe[], onChange: () => boolean, signal: AbortSignal) {
  const { document, window } = page;
  const sources = recipes.flatMap(({ views }) => views.flatMap(sourcesOf));
  const attributeFilter = [...hiding, ...sources.flatMap(({ attribute }) => attribute ?? [])];
  const observer = new window.MutationObserver(() => {
    if (!onChange()) observer.disconnect();
  });

  function observe(view: View | undefined): void {
    // Changes inside a shadow root are seen by nobody outside it.
    const roots = (view && page.kit?.rootsOf(document, sourcesOf(view))) ?? [];
    const scopes: Scope[] = view ? [...select(document, view.scope), ...roots] : [];
    for (const scope of scopes) {
      for (let at = outside(scope); at; at = outside(at)) {
        observer.observe(at, { childList: true, attributeFilter: hiding });
      }
    }
    // Last, as what is around one scope may be another, and only the newest wish for a node counts.
    for (const scope of scopes) {
      observer.observe(scope, { subtree: true, childList: true, characterData: true, attributeFilter });
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

function sourcesOf({ fields }: View): Source[] {
  return Object.values(fields).flat();
}

/** What is around a node; around a shadow root its host. */
function outside(node: Node): Node | undefined {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host;
}
