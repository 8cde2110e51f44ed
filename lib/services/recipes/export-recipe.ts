import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { hostOf } from '@/lib/domain/sites/never-touched';
import { recipeFile } from '@/lib/domain/sites/recipe-file';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { notFound } from './change-recipe';
import { officeRecipe } from './office-recipes';

/** The text of the file; the page writes it. */
export function recipeExport(
  context: CoreContext,
  data: { id: Id },
): Promise<Answer<{ fileName: string; text: string }>> {
  return whileOpen(context, async (core) => {
    const recipe = await officeRecipe(context, data.id);
    if (!recipe) return notFound;
    const file = recipeFile(recipe.current, hostOf(recipe.origin) ?? 'site');
    const noted = await noteDone(context, core, {
      verb: 'recipe-exported',
      patientIds: [],
      facts: { recipe: data.id },
    });
    return noted.ok ? { ...noted, value: file } : noted;
  });
}
