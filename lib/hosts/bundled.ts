import { needsKit } from '@/lib/domain/needs-kit';
import type { PageRecipe } from '@/lib/domain/page';
import type { Change } from './change';
import { recipes } from './registry';

/** The bundled recipes as pages read by them, by id. */
export const bundled: ReadonlyMap<string, PageRecipe> = new Map(
  recipes.map((recipe) => [recipe.id, needsKit(recipe) ? { ...recipe, kit: true } : recipe]),
);

/** Where the script leaves them: in our own world of the document, which the page cannot reach. */
export interface RecipesHolder {
  casecueRecipes?: ReadonlyMap<string, PageRecipe>;
  casecueChanges?: ReadonlyMap<string, Change>;
}
