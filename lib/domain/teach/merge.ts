import type { Condition, OfficeRecipe, Recipe, View } from '../records/recipe';
import { covers } from '../sites/quiet-pages';
import { versionAfter } from '../sites/take-over';
import { loosened } from './route';

/**
 * What a tried recipe makes of the one the office has for the same site: the same page is learnt anew, other pages of
 * the site stay as they were, if they were in use: what is on trial or switched off must not come back unproved.
 */
export function taughtInto(before: OfficeRecipe, tried: Recipe): Recipe {
  const old = before.current;
  const learnt = tried.views.map((view) => besideOld(view, tried, old));
  const isAnew = (one: View) =>
    learnt.some(
      ({ view, exact }) => one.frame === view.frame && (same(one.when, view.when) || same(exactIn(old, one), exact)),
    );
  const kept = old.views.filter((view) => !isAnew(view));
  const views = inOrder(
    kept,
    learnt.map(({ view }) => view),
  );
  const next = { ...tried, id: old.id, name: old.name, version: versionAfter(before) };
  // Part of a page in several frames alone names nobody.
  const whole = kept.length === old.views.length || !old.together;
  if (kept.length === 0 || !whole || before.state !== 'active') return next;
  // What was learnt anew says for its pages whether somebody is expected there.
  const isSaidAnew = (one: Condition) => learnt.some(({ view }) => covers(view.when, one));
  const isKept = (one: Condition) => kept.some((view) => same(exactIn(old, view), one));
  const expected = (old.expect ?? []).filter((one) => isKept(one) || !isSaidAnew(one));
  const expect = distinct([...(tried.expect ?? []), ...expected]);
  const groups = [tried, { ...old, views: kept }].flatMap(groupsOf);
  const { expect: _, ...rest } = next;
  return {
    ...rest,
    detect: distinct([...tried.detect, ...old.detect]),
    views,
    ...(expect.length > 0 && { expect }),
    ...((tried.together || old.together) && { together: groups }),
  };
}

/** The page that a view was taught on, where its charts have others too. */
function exactIn({ expect = [] }: Recipe, { when }: View): Condition {
  return expect.find((one) => same(one, when) || same(loosened(one), when)) ?? when;
}

/** Another tab of the same charts was taught before: what is learnt now holds for this tab alone. */
function besideOld(view: View, tried: Recipe, old: Recipe): { view: View; exact: Condition } {
  const exact = exactIn(tried, view);
  const isShared = old.views.some(
    (one) => one.frame === view.frame && same(one.when, view.when) && !same(exactIn(old, one), exact),
  );
  return { view: isShared ? { ...view, when: exact } : view, exact };
}

/** The first view that holds is read: what was taught for one tab of a chart comes before what holds for all. */
function inOrder(kept: readonly View[], learnt: readonly View[]): View[] {
  const isNarrower = (one: View) => learnt.some(({ frame, when }) => one.frame === frame && covers(when, one.when));
  const all = [...kept.filter(isNarrower), ...learnt, ...kept.filter((one) => !isNarrower(one))];
  return all.map((view, at) => ({ ...view, id: `taught-${at + 1}` }));
}

function same(one: Condition, other: Condition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function groupsOf({ together, views }: Recipe) {
  return together ?? views.flatMap(({ require }) => require);
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}
