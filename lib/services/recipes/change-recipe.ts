import type { Answer, Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { backToVersion, officeRecipes, saveOfficeRecipe, setRecipeState } from './office-recipes';

export const notFound: Refusal = { ok: false, error: 'not-found', facts: { table: 'recipes' } };

export async function recipeWith(context: CoreContext, id: Id): Promise<OfficeRecipe | undefined> {
  return (await officeRecipes(context)).find((recipe) => recipe.id === id);
}

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
    const current = { ...recipe.current, name, version: nextVersion(recipe) };
    await saveOfficeRecipe(context, { ...recipe, current, changedAt: context.clock.now() });
    return null;
  });
}

/** An older shape was believed once, but the page may be another one by now: it is on trial until it proves itself. */
export function recipeRestore(context: CoreContext, data: { id: Id; version: number }): Promise<Answer<null>> {
  return changed(context, data.id, 'restored', async () => {
    if (!(await backToVersion(context, data.id, data.version))) return notFound;
    await setRecipeState(context, data.id, 'trial');
    return null;
  });
}

function nextVersion({ current, earlier }: OfficeRecipe): number {
  return Math.max(current.version, ...earlier.map(({ recipe }) => recipe.version)) + 1;
}

/** History says that a recipe changed and how; never what it reads. */
function changed(
  context: CoreContext,
  id: Id,
  what: 'switched' | 'renamed' | 'restored',
  change: (recipe: OfficeRecipe) => Promise<Refusal | null>,
): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const recipe = await recipeWith(context, id);
    if (!recipe) return notFound;
    const refusal = await change(recipe);
    if (refusal) return refusal;
    return noteDone(context, core, { verb: 'recipe-changed', patientIds: [], facts: { recipe: id, what } });
  });
}
