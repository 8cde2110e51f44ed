import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';
import { officeRecipe, putOfficeRecipe, removeOfficeRecipe } from './office-recipes';

const key = 'recipes.undo';
const mostKept = 10;

/** One change of a recipe: null where there was none, or is none any more. Names nobody. */
interface Step {
  id: Id;
  before: OfficeRecipe | null;
  after: OfficeRecipe | null;
}

/** Runs a change, and keeps what was until the browser closes. */
export async function undoably<T>(context: CoreContext, id: Id, change: () => Promise<T>): Promise<T> {
  const before = await recipeOrNull(context, id);
  const result = await change();
  const after = await recipeOrNull(context, id);
  if (!same(before, after))
    await context.session.set(key, [{ id, before, after }, ...(await steps(context))].slice(0, mostKept));
  return result;
}

/** Takes the last change of a recipe back, as long as nothing has changed it since. */
export function recipeUndo(context: CoreContext, data: { id: Id }): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const all = await steps(context);
    const last = all.find(({ id }) => id === data.id);
    if (!last || !same(last.after, await recipeOrNull(context, data.id))) return { ok: false, error: 'not-undoable' };
    if (last.before) await putOfficeRecipe(context, last.before);
    else await removeOfficeRecipe(context, data.id);
    await context.session.set(
      key,
      all.filter((one) => one !== last),
    );
    const facts = { recipe: data.id, what: 'undone' };
    return noteDone(context, core, { verb: 'recipe-changed', patientIds: [], facts });
  });
}

async function recipeOrNull(context: CoreContext, id: Id): Promise<OfficeRecipe | null> {
  return (await officeRecipe(context, id)) ?? null;
}

async function steps({ session }: Pick<CoreContext, 'session'>): Promise<Step[]> {
  return (await session.get<Step[]>(key)) ?? [];
}

function same(one: OfficeRecipe | null, other: OfficeRecipe | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
