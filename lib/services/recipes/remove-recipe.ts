import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { notFound, recipeWith } from './change-recipe';
import { officeRecipes, removeOfficeRecipe, saveOfficeRecipe } from './office-recipes';

const key = 'recipes.removed';
const mostKept = 10;

/** Nothing of that site is read by it any more. Kept until the browser closes, for whoever did not mean it. */
export function recipeRemove(context: CoreContext, data: { id: Id }): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const recipe = await recipeWith(context, data.id);
    if (!recipe) return notFound;
    await context.session.set(key, [recipe, ...(await removed(context))].slice(0, mostKept));
    await removeOfficeRecipe(context, data.id);
    return noteDone(context, core, { verb: 'recipe-removed', patientIds: [], facts: { recipe: data.id } });
  });
}

/** Takes a removal back: versions, state and all. */
export function recipeKeep(context: CoreContext, data: { id: Id }): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const all = await removed(context);
    const recipe = all.find(({ id }) => id === data.id);
    if (!recipe || (await officeRecipes(context)).some(({ id }) => id === data.id)) return notFound;
    await saveOfficeRecipe(context, recipe);
    await context.session.set(
      key,
      all.filter((one) => one !== recipe),
    );
    return noteDone(context, core, {
      verb: 'recipe-changed',
      patientIds: [],
      facts: { recipe: data.id, what: 'kept' },
    });
  });
}

async function removed({ session }: Pick<CoreContext, 'session'>): Promise<OfficeRecipe[]> {
  return (await session.get<OfficeRecipe[]>(key)) ?? [];
}
