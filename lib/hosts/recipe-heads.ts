import type { BundledHead, Recipe } from '@/lib/domain/records/recipe';
import { namingViews } from '@/lib/domain/sites/naming-views';
import { recipes } from './registry';

/**
 * Every bundled recipe without what it reads, for the core: pages bring the recipes themselves (entrypoints/recipes).
 * The build puts the finished list in this module's place (scripts/build/made-once.ts).
 */
export const recipeHeads: readonly BundledHead[] = recipes.map(headOf);

/** Tests make heads of recipes of their own. */
export function headOf({ detect: _, views, expect: _expect, ...head }: Recipe): BundledHead {
  return { ...head, names: namingViews({ ...head, views }) };
}
