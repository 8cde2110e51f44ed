import type { FieldName, FrameReading } from '@/lib/domain/records/claim';
import type { Recipe, Source, View } from '@/lib/domain/records/recipe';
import type { Budget } from './budget';
import { holds, select } from './condition';
import type { HostPage } from './host-page';
import { type Look, readField } from './read-field';
import { routeOf } from './route';
import type { Mark } from './standing';
import { isFrameVisible, isVisible } from './visible';

/** What one look at a document says; the reporter adds the sequence. */
export type Reading = Omit<FrameReading, 'seq'>;

const longestValue = 200;
const mostScopes = 200;

/** Reads a document by its recipe, within the time there is. Nothing is clicked, written or fetched. */
export function readPage(
  page: HostPage,
  recipe: Pick<Recipe, 'id' | 'views' | 'expect'>,
  budget: Budget,
): { reading: Reading; view: View | undefined; marks: Mark[] } {
  const marks: Mark[] = [];
  const view = recipe.views.find((one) => inFrame(one, page) && holds(one.when, page, budget));
  const state: Reading['state'] = budget.check() ? 'no-view' : 'slow';
  const reading = {
    recipeId: recipe.id,
    route: routeOf(page),
    visible: isFrameVisible(page),
    expected: recipe.expect?.some((condition) => holds(condition, page, budget, isVisible)) ?? false,
    viewId: view?.id ?? null,
    ...(view ? readView(page, view, budget, marks) : { state, fields: {} }),
  };
  return { reading, view, marks };
}

/** One view by itself, whatever its conditions say; `marks` takes what the reading rests on. */
export function readView(
  page: HostPage,
  view: View,
  budget: Budget,
  marks: Mark[] = [],
): Pick<Reading, 'state' | 'fields'> {
  const scopes = select(page.document, view.scope).slice(0, mostScopes).filter(isVisible);
  const look: Look = { scopes, page, budget, marks };
  const required = new Set(view.require.flat());
  const fields: Partial<Record<FieldName, string>> = {};
  let ambiguous = false;
  // Whose mailbox it is comes first: it decides which of several people is the other one.
  for (const [name, sources] of Object.entries({ ownEmail: [], ...view.fields }) as [FieldName, Source[]][]) {
    const value = readField(look, sources);
    // Half a reading is none: a page this slow to read gets no name attached.
    if (!budget.check()) return { state: 'slow', fields: {} };
    if (value) fields[name] = value.slice(0, longestValue);
    ambiguous ||= value === null && required.has(name);
    look.own = fields.ownEmail?.toLowerCase();
  }
  if (ambiguous) return { state: 'ambiguous', fields: {} };
  const complete = view.require.some((group) => group.every((name) => fields[name] !== undefined));
  return { state: complete ? 'found' : 'none', fields };
}

function inFrame({ frame }: View, { window }: HostPage): boolean {
  const isTop = window === window.parent;
  return frame === undefined || (isTop ? frame === 'top' : window.name === frame);
}
