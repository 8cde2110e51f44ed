import type { Answer } from '@/lib/domain/answer';
import type { OfficeRecipe, RecipeHealth } from '@/lib/domain/records/recipe';
import { dateOrderOf, optionalFields } from '@/lib/domain/sites/edit-recipe';
import { healthWord } from '@/lib/domain/sites/health';
import { fieldsOf } from '@/lib/domain/sites/recipe-fields';
import type { RecipeLine } from '@/lib/domain/views/site';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { healthsOf } from '../sites/healths';
import { officeRecipes } from './office-recipes';

/** What this office taught or took over, site by site. */
export async function recipes(context: CoreContext): Promise<Answer<{ recipes: RecipeLine[] }>> {
  const [own, healths] = await Promise.all([officeRecipes(context), healthsOf(context)]);
  const lines = own.map((recipe) => lineOf(recipe, healths));
  return answered(context, { recipes: lines.sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0)) });
}

function lineOf(recipe: OfficeRecipe, healths: readonly RecipeHealth[]): RecipeLine {
  const { id, origin, state, source, current, earlier, changedAt } = recipe;
  const dates = dateOrderOf(current);
  return {
    id,
    origin,
    state,
    source,
    changedAt,
    name: current.name,
    kind: current.kind,
    version: current.version,
    reads: fieldsOf(current),
    optional: optionalFields(current),
    ...(dates && { dates }),
    earlier: earlier.map((one) => ({ version: one.recipe.version, at: one.at })),
    health: healthWord(healths, { origin, recipeId: current.id }),
  };
}
