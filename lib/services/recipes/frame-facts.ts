import type { FieldName } from '@/lib/domain/records/claim';
import type { Recipe, RecipeTrust } from '@/lib/domain/records/recipe';
import { namingViews } from '@/lib/domain/sites/naming-views';
import type { CoreContext } from '../context';
import { officeRecipes } from './office-recipes';
import { bundledFor } from './recipes-for';

/** What must be known of the recipe behind a reading to say whom a tab shows. */
export interface FrameFacts {
  kind: Recipe['kind'];
  trust: RecipeTrust;
  together?: FieldName[][];
  /** The views that name somebody. */
  names: string[];
  /** Not believed before a second patient was read rightly. */
  trial: boolean;
}

/** Null for a recipe that does not apply to the origin: what it read says nothing. */
export async function frameFacts(
  context: Pick<CoreContext, 'local' | 'recipes'>,
  origin: string,
  recipeId: string,
): Promise<FrameFacts | null> {
  const taught = (await officeRecipes(context)).find(
    (one) => one.origin === origin && one.state !== 'off' && one.current.id === recipeId,
  );
  const recipe = taught
    ? { ...taught.current, names: namingViews(taught.current) }
    : bundledFor(context, origin).find(({ id }) => id === recipeId);
  if (!recipe) return null;
  const { kind, trust, together, names } = recipe;
  return { kind, trust, trial: taught?.state === 'trial', names, ...(together && { together }) };
}
