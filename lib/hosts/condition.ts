import { globMatches } from '@/lib/domain/glob';
import type { Condition, Recipe } from '@/lib/domain/records/recipe';
import type { Budget } from './budget';
import type { HostPage } from './host-page';

const longestSelector = 256;

/** Selectors from a recipe are data: too long or malformed finds nothing. */
export function select(root: ParentNode, selector: string): Element[] {
  if (selector.length > longestSelector) return [];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Whether an element stands in one that never counts; a malformed selector leaves everything out. */
export function isWithin(element: Element, selector: string): boolean {
  try {
    return element.closest(selector) !== null;
  } catch {
    return true;
  }
}

/**
 * Whether everything that a condition names is true of this document; only elements that count are there. Without time
 * left nothing is there.
 */
export function holds(
  { path, hash, query = {}, has, hasNot }: Condition,
  page: HostPage,
  budget: Budget,
  counts: (element: Element) => boolean = () => true,
): boolean {
  const { location } = page.window;
  const given = new URLSearchParams(location.search);
  const globs = Object.entries(query).map(([name, glob]) => [given.get(name), glob] as const);
  const isThere = (selector: string) => budget.check() && select(page.document, selector).some(counts);
  return (
    [[location.pathname, path] as const, [location.hash, hash] as const, ...globs].every(
      ([text, glob]) => glob === undefined || globMatches(text, glob),
    ) &&
    !has?.some((selector) => !isThere(selector)) &&
    !hasNot?.some(isThere)
  );
}

/** Those that this document may belong to, in their order. Where a system is recognised nothing is guessed. */
export function detectRecipes<R extends Recipe>(page: HostPage, recipes: readonly R[], budget: Budget): R[] {
  const detected = recipes.filter((recipe) => recipe.detect.some((condition) => holds(condition, page, budget)));
  const known = detected.filter(({ trust }) => trust !== 'guess' && trust !== 'hint');
  return known.length > 0 ? known : detected;
}
