import type { Condition, OfficeRecipe, Recipe, View } from '../records/recipe';

/**
 * What a tried recipe makes of the one the office has for the same site: the same page is learnt anew, other pages of
 * the site stay as they were taught.
 */
export function taughtInto(before: OfficeRecipe, tried: Recipe): Recipe {
  const old = before.current;
  const isSame = (one: View, other: View) =>
    one.frame === other.frame && JSON.stringify(one.when) === JSON.stringify(other.when);
  const kept = old.views.filter((view) => !tried.views.some((other) => isSame(view, other)));
  const views = [...tried.views, ...kept].map((view, at) => ({ ...view, id: `taught-${at + 1}` }));
  // Part of a page in several frames alone names nobody.
  const whole = kept.length === old.views.length || !old.together;
  if (kept.length === 0 || !whole) return { ...tried, id: old.id, version: old.version + 1 };
  const groups = [tried, { ...old, views: kept }].flatMap(groupsOf);
  return {
    ...tried,
    id: old.id,
    version: old.version + 1,
    detect: distinct([...tried.detect, ...old.detect]),
    views,
    expect: distinct([...(tried.expect ?? []), ...(old.expect ?? [])]),
    ...((tried.together || old.together) && { together: groups }),
  };
}

function groupsOf({ together, views }: Recipe) {
  return together ?? views.flatMap(({ require }) => require);
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}
