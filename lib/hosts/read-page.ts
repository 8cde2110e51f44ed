import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import { matchView, select } from './condition';
import { type FieldValue, readField } from './read-field';
import type { HostPage } from './host-page';
import type { Recipe, Source, View } from '@/lib/domain/records/recipe';
import { routeOf } from './route';
import { isFrameVisible, isVisible } from './visible';

/** What one look at a document says; the reporter adds the sequence. */
export type Reading = Omit<FrameReading, 'seq'>;

const longestRunMs = 25;

/**
 * Reads a document by its recipe. Nothing is clicked, written or fetched. `cutShort` is told when the time ran out, so
 * that the page can be looked at again.
 */
export function readPage(page: HostPage, recipe: Recipe, cutShort?: () => void): Reading {
  const base = { recipeId: recipe.id, route: routeOf(page), visible: isFrameVisible(page) };
  const view = matchView(page, recipe);
  if (!view) return { ...base, viewId: null, state: 'no-view', fields: {} };
  return { ...base, viewId: view.id, ...readView(page, view, cutShort) };
}

function readView(page: HostPage, view: View, cutShort?: () => void): Pick<Reading, 'state' | 'fields'> {
  const until = page.window.performance.now() + longestRunMs;
  const scopes = select(page.document, view.scope).filter(isVisible);
  const required = new Set(view.require.flat());
  const fields: Partial<Record<FieldName, string>> = {};
  let ambiguous = false;
  for (const [name, sources] of Object.entries(view.fields) as [FieldName, Source[]][]) {
    // Half a reading is none: a page this slow to read gets no name attached.
    if (page.window.performance.now() > until) {
      cutShort?.();
      return { state: 'none', fields: {} };
    }
    const found: FieldValue = readField(scopes, sources);
    if (found.kind === 'one') fields[name] = found.value.slice(0, 200);
    if (found.kind === 'many' && required.has(name)) ambiguous = true;
  }
  if (ambiguous) return { state: 'ambiguous', fields: {} };
  const complete = view.require.some((group) => group.every((name) => fields[name] !== undefined));
  return { state: complete ? 'found' : 'none', fields };
}
