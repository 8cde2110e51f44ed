import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import type { Recipe, Source, View } from '@/lib/domain/records/recipe';
import { type Budget, createBudget } from './budget';
import { holds, matchView, select } from './condition';
import type { HostPage } from './host-page';
import { type Look, readField } from './read-field';
import { routeOf } from './route';
import { isFrameVisible, isVisible } from './visible';

/** What one look at a document says; the reporter adds the sequence. */
export type Reading = Omit<FrameReading, 'seq'>;

const longestValue = 200;

/**
 * Reads a document by its recipe. Nothing is clicked, written or fetched. `cutShort` is told when the time ran out, so
 * that the page can be looked at again.
 */
export function readPage(page: HostPage, recipe: Recipe, cutShort?: () => void): Reading {
  const budget = createBudget(() => page.window.performance.now());
  const expected = recipe.expect?.some((condition) => holds(condition, page)) ?? false;
  const base = { recipeId: recipe.id, route: routeOf(page), visible: isFrameVisible(page), expected };
  const view = matchView(page, recipe);
  if (!view) return { ...base, viewId: null, state: 'no-view', fields: {} };
  return { ...base, viewId: view.id, ...readView(page, view, budget, cutShort) };
}

/** One view by itself, whatever its conditions say. */
export function readView(
  page: HostPage,
  view: View,
  budget: Budget,
  cutShort?: () => void,
): Pick<Reading, 'state' | 'fields'> {
  const look = lookAt(page, view, budget);
  const required = new Set(view.require.flat());
  const fields: Partial<Record<FieldName, string>> = {};
  let ambiguous = false;
  for (const [name, sources] of ownFirst(view)) {
    const value = readField(look, sources);
    // Half a reading is none: a page this slow to read gets no name attached.
    if (!budget.check()) {
      cutShort?.();
      return { state: 'none', fields: {} };
    }
    if (value) fields[name] = value.slice(0, longestValue);
    ambiguous ||= value === null && required.has(name);
    look.own = fields.ownEmail?.toLowerCase();
  }
  if (ambiguous) return { state: 'ambiguous', fields: {} };
  const complete = view.require.some((group) => group.every((name) => fields[name] !== undefined));
  return { state: complete ? 'found' : 'none', fields };
}

function lookAt(page: HostPage, view: View, budget: Budget): Look {
  const scopes = select(page.document, view.scope).filter(isVisible);
  return {
    scopes,
    page,
    budget,
  };
}

/** Whose mailbox it is decides which of several people is the other one. */
function ownFirst(view: View): [FieldName, Source[]][] {
  const fields = Object.entries(view.fields) as [FieldName, Source[]][];
  return fields.sort(([one], [other]) => Number(other === 'ownEmail') - Number(one === 'ownEmail'));
}
