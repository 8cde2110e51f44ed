import { globMatches } from '@/lib/domain/glob';
import type { Condition, Recipe, View } from '@/lib/domain/records/recipe';
import type { HostPage } from './host-page';

export const longestSelector = 256;

/** Selectors from a recipe are data: too long or malformed finds nothing. */
export function select(root: ParentNode, selector: string, longest = longestSelector): Element[] {
  if (selector.length > longest) return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Whether an element stands in one that never counts; a malformed selector leaves everything out. */
export function isWithin(element: Element, selector: string): boolean {
  try {
    return selector.length > longestSelector || element.closest(selector) !== null;
  } catch {
    return true;
  }
}

/** Whether everything that a condition names is true of this document. */
export function holds(condition: Condition, page: HostPage): boolean {
  const { pathname, search, hash } = page.window.location;
  if (condition.path !== undefined && !globMatches(pathname, condition.path)) return false;
  if (condition.hash !== undefined && !globMatches(hash, condition.hash)) return false;
  const query = new URLSearchParams(search);
  const isOther = ([name, glob]: [string, string]) => !globMatches(query.get(name), glob);
  if (Object.entries(condition.query ?? {}).some(isOther)) return false;
  if (condition.has?.some((selector) => select(page.document, selector).length === 0)) return false;
  return !condition.hasNot?.some((selector) => select(page.document, selector).length > 0);
}

/** Those that this document may belong to, in their order. Where a system is recognised nothing is guessed. */
export function detectRecipes(page: HostPage, recipes: readonly Recipe[]): Recipe[] {
  const detected = recipes.filter((recipe) => recipe.detect.some((condition) => holds(condition, page)));
  const known = detected.filter(({ trust }) => trust !== 'guess' && trust !== 'hint');
  return known.length > 0 ? known : detected;
}

/** The one that comes first. */
export function detectRecipe(page: HostPage, recipes: readonly Recipe[]): Recipe | undefined {
  return detectRecipes(page, recipes)[0];
}

/** The first view whose frame and conditions match this document. */
export function matchView(page: HostPage, recipe: Recipe): View | undefined {
  return recipe.views.find((view) => inFrame(view, page) && holds(view.when, page));
}

function inFrame(view: View, page: HostPage): boolean {
  if (view.frame === undefined) return true;
  const top = page.window === page.window.parent;
  return view.frame === 'top' ? top : !top && page.window.name === view.frame;
}
