import type { Answer, Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { edited, type RecipeEdit } from '@/lib/domain/sites/edit-recipe';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { backToVersion, officeRecipe, saveOfficeRecipe } from './office-recipes';
import { undoably } from './undo-recipe';

export const notFound: Refusal = { ok: false, error: 'not-found', facts: { table: 'recipes' } };

/** Off, or on again as what it was: one that was never proved stays on trial. */
export function recipeSwitch(context: CoreContext, data: { id: Id; on: boolean }): Promise<Answer<null>> {
  return changed(context, data.id, 'switched', async (recipe) => {
    const { before = 'trial', ...rest } = recipe;
    if (data.on === (recipe.state !== 'off')) return null;
    const off = { state: 'off' as const, before: recipe.state === 'active' ? ('active' as const) : ('trial' as const) };
    await saveOfficeRecipe(context, { ...rest, ...(data.on ? { state: before } : off) });
    return null;
  });
}

export function recipeRename(context: CoreContext, data: { id: Id; name: string }): Promise<Answer<null>> {
  const name = data.name
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  if (name === '') return Promise.resolve({ ok: false, error: 'bad-message' });
  return changed(context, data.id, 'renamed', async (recipe) => {
    await saveOfficeRecipe(context, { ...recipe, current: { ...recipe.current, name } });
    return null;
  });
}

/** Reads less than before, or dates in another order: the next version. */
export function recipeEdit(context: CoreContext, { id, ...edit }: { id: Id } & RecipeEdit): Promise<Answer<null>> {
  return changed(context, id, 'edited', async (recipe) => {
    const next = edited(recipe, edit);
    if (!next) return notFound;
    await saveOfficeRecipe(context, { ...next, changedAt: context.clock.now() });
    return null;
  });
}

/** An older shape was believed once, but the page may be another one by now: it is on trial until it proves itself. */
export function recipeRestore(context: CoreContext, data: { id: Id; version: number }): Promise<Answer<null>> {
  return changed(context, data.id, 'restored', async () => {
    return (await backToVersion(context, data.id, data.version)) ? null : notFound;
  });
}

/** History says that a recipe changed and how; never what it reads. */
function changed(
  context: CoreContext,
  id: Id,
  what: 'switched' | 'renamed' | 'restored' | 'edited',
  change: (recipe: OfficeRecipe) => Promise<Refusal | null>,
): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const recipe = await officeRecipe(context, id);
    if (!recipe) return notFound;
    const refusal = await undoably(context, id, () => change(recipe));
    if (refusal) return refusal;
    return noteDone(context, core, { verb: 'recipe-changed', patientIds: [], facts: { recipe: id, what } });
  });
}
