import { globMatches } from '../glob';
import type { Condition, Recipe } from '../records/recipe';

/**
 * The user says that nobody is open on a page on which these views look for somebody: finding nobody there is no miss,
 * as the address of such pages does not tell one with a patient from one without.
 */
export function withQuietViews(recipe: Recipe, viewIds: readonly string[]): Recipe {
  const { expect = [], ...rest } = recipe;
  const quiet = recipe.views.filter(({ id }) => viewIds.includes(id)).map(({ when }) => when);
  const others = expect.filter((one) => !quiet.some((when) => covers(when, one)));
  // What says where somebody is expected in other words than the views is all that could be meant.
  const left = others.length < expect.length || viewIds.length === 0 ? others : [];
  return left.length > 0 ? { ...rest, expect: left } : rest;
}

/** Whether all pages of one condition are among those of a wider one. */
export function covers(wide: Condition, narrow: Condition): boolean {
  const asked = Object.entries(wide.query ?? {}).map(([name, glob]) => [narrow.query?.[name], glob] as const);
  const pairs = [[narrow.path, wide.path] as const, [narrow.hash, wide.hash] as const, ...asked];
  const has = (one: Condition) => JSON.stringify([one.has ?? [], one.hasNot ?? []]);
  return (
    pairs.every(([text, glob]) => glob === undefined || globMatches(text ?? null, glob)) &&
    (has(wide) === has({}) || has(wide) === has(narrow))
  );
}
