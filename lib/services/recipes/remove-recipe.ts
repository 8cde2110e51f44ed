import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { notFound } from './change-recipe';
import { officeRecipe, removeOfficeRecipe } from './office-recipes';
import { undoably } from './undo-recipe';

/** Nothing of that site is read by it any more. `recipeUndo` brings it back, versions, state and all. */
export function recipeRemove(context: CoreContext, data: { id: Id }): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    if (!(await officeRecipe(context, data.id))) return notFound;
    await undoably(context, data.id, () => removeOfficeRecipe(context, data.id));
    return noteDone(context, core, { verb: 'recipe-removed', patientIds: [], facts: { recipe: data.id } });
  });
}
