import type { Instant } from '../records/base';
import type { RecipeHealth } from '../records/recipe';
import type { HealthWord } from '../views/site';

/** As many misses in a row and a page counts as rebuilt. */
const missesInRow = 3;
const mostOutcomes = 10;
/** An office has a few sites, a site a few recipes, and a recipe a few views: more are remains. */
const mostHealths = 200;

/**
 * Stands for "no view of the recipe": a page that should show somebody and that no view knew any more. A find by
 * whatever view counts here too, so that what was missed now and then does not add up.
 */
export const noView = '';

/** What one page said: the view whose `when` held, or `noView`, and whether somebody was found by it. */
export interface Outcome {
  viewId: string;
  found: boolean;
}

export type Which = Pick<RecipeHealth, 'origin' | 'recipeId'>;

/** Adds the outcome of one more page; `before`: what was said of this very page until now, which no longer counts. */
export function withOutcome(
  all: readonly RecipeHealth[],
  which: Which,
  outcome: Outcome,
  at: Instant,
  before?: Outcome,
): RecipeHealth[] {
  const taken = before ? changed(all, which, before.viewId, (recent) => recent.slice(0, -1)) : [...all];
  const told = changed(taken, which, outcome.viewId, (recent) => recent + (outcome.found ? '1' : '0'), outcome, at);
  if (!outcome.found || outcome.viewId === noView) return told;
  return changed(told, which, noView, (recent) => `${recent}1`, outcome, at);
}

function changed(
  all: readonly RecipeHealth[],
  { origin, recipeId }: Which,
  viewId: string,
  next: (recent: string) => string,
  outcome?: Outcome,
  at?: Instant,
): RecipeHealth[] {
  const known = all.find((one) => isOf(one, { origin, recipeId }) && one.viewId === viewId);
  const lastFoundAt = outcome?.found ? at : known?.lastFoundAt;
  const recent = next(known?.recent ?? '').slice(-mostOutcomes);
  const line = { origin, recipeId, viewId, recent, ...(lastFoundAt !== undefined && { lastFoundAt }) };
  return [line, ...all.filter((one) => one !== known)].slice(0, mostHealths);
}

function isOf(one: Which, { origin, recipeId }: Which): boolean {
  return one.origin === origin && one.recipeId === recipeId;
}

/** Whether a view, or the lack of one, has found nobody time after time where somebody was expected. */
export function isViewLost(all: readonly RecipeHealth[], which: Which, viewId: string): boolean {
  const known = all.find((one) => isOf(one, which) && one.viewId === viewId);
  return known !== undefined && wordOf(known.recent) === 'unrecognised';
}

/** How a recipe fares on a site in one word, over all of its views. */
export function healthWord(all: readonly RecipeHealth[], which: Which): HealthWord {
  const mine = all.filter((one) => isOf(one, which) && one.recent !== '');
  const views = mine.filter(({ viewId }) => viewId !== noView).map(({ recent }) => wordOf(recent));
  const words = mine.map(({ recent }) => wordOf(recent));
  if (words.length === 0) return 'unseen';
  if (isViewLost(all, which, noView)) return 'unrecognised';
  const lost = views.filter((word) => word === 'unrecognised');
  if (lost.length > 0) return lost.length === views.length ? 'unrecognised' : 'partly';
  return words.includes('sometimes') ? 'sometimes' : 'good';
}

function wordOf(recent: string): HealthWord {
  if (recent.endsWith('0'.repeat(missesInRow))) return 'unrecognised';
  return recent.includes('0') ? 'sometimes' : 'good';
}
