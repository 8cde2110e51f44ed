import type { Recipe } from '../records/recipe';

/** Of the file's own shape; the recipe in it has a version besides. */
export const fileFormat = 'casecue-recipe';
export const fileVersion = 1;

/** Longest file that is looked at, in characters. */
export const longestFile = 100_000;

/**
 * A recipe for a colleague: plain text that anybody can read. The host is named, so that the other office knows for
 * which site it is; no address of a patient's page, no site settings and nothing of any patient goes along.
 */
export function recipeFile(recipe: Recipe, host: string): { fileName: string; text: string } {
  const { hosts: _, ...rest } = recipe;
  const text = JSON.stringify({ format: fileFormat, formatVersion: fileVersion, host, recipe: rest }, null, 2);
  return { fileName: `casecue-page-${host.replace(/[^a-z0-9.-]+/gi, '-')}-v${recipe.version}.json`, text: `${text}\n` };
}
