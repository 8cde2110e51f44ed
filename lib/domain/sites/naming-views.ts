import type { Recipe } from '../records/recipe';

/** The views of a recipe that name somebody: all of them where its frames complete each other. */
export function namingViews({ views, together }: Pick<Recipe, 'views' | 'together'>): string[] {
  return views.filter(({ require }) => together !== undefined || require.length > 0).map(({ id }) => id);
}
