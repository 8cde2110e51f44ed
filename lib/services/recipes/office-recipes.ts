import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';
import { forgetHealth } from './health';
import { tellRecipes } from './tell-recipes';

const key = 'recipes';
const mostVersions = 10;
const writing = new WeakMap<Area, Promise<unknown>>();

type Keeps = Pick<CoreContext, 'local'>;

/** What this office taught or took over from files, for all origins. */
export async function officeRecipes({ local }: Keeps): Promise<OfficeRecipe[]> {
  return (await local.get<OfficeRecipe[]>(key)) ?? [];
}

/** Adds a recipe, or puts it in place of the one with its id; the shape it had becomes an earlier version. */
export async function saveOfficeRecipe(context: CoreContext, recipe: OfficeRecipe): Promise<void> {
  await forgetHealth(context, recipe.current.id);
  await change(context, recipe.origin, (all) => {
    const before = all.find(({ id }) => id === recipe.id);
    const earlier = before && !sameRecipe(before, recipe) ? versionsWith(before) : (before?.earlier ?? recipe.earlier);
    return [...all.filter(({ id }) => id !== recipe.id), { ...recipe, earlier: earlier.slice(0, mostVersions) }];
  });
}

export function setRecipeState(context: CoreContext, id: Id, state: OfficeRecipe['state']): Promise<boolean> {
  return changeOne(context, id, (recipe) => ({ ...recipe, state }));
}

/** Makes an earlier shape the current one; the current one becomes an earlier one. False where there is no such version. */
export function backToVersion(context: CoreContext, id: Id, version: number): Promise<boolean> {
  return changeOne(context, id, (recipe) => {
    const wanted = recipe.earlier.find((one) => one.recipe.version === version);
    if (!wanted) return null;
    const others = recipe.earlier.filter((one) => one !== wanted);
    const earlier = [{ recipe: recipe.current, at: recipe.changedAt }, ...others].slice(0, mostVersions);
    return { ...recipe, current: wanted.recipe, earlier };
  });
}

export async function removeOfficeRecipe(context: CoreContext, id: Id): Promise<void> {
  const gone = (await officeRecipes(context)).find((recipe) => recipe.id === id);
  if (gone) await change(context, gone.origin, (all) => all.filter((recipe) => recipe.id !== id));
}

async function changeOne(
  context: CoreContext,
  id: Id,
  next: (recipe: OfficeRecipe) => OfficeRecipe | null,
): Promise<boolean> {
  const known = (await officeRecipes(context)).find((recipe) => recipe.id === id);
  if (!known) return false;
  let isDone = false;
  await change(context, known.origin, (all) =>
    all.map((recipe) => {
      const changed = recipe.id === id ? next(recipe) : null;
      isDone ||= changed !== null;
      return changed ? { ...changed, changedAt: context.clock.now() } : recipe;
    }),
  );
  return isDone;
}

/** One change after the other; then the pages of the origin are told. */
async function change(context: CoreContext, origin: string, next: (all: OfficeRecipe[]) => OfficeRecipe[]) {
  const { local } = context;
  const mine = (writing.get(local) ?? Promise.resolve()).then(async () => {
    await local.set(key, next(await officeRecipes(context)));
  });
  writing.set(
    local,
    mine.catch(() => undefined),
  );
  await mine;
  context.changed(['sites', 'subject']);
  await tellRecipes(context, origin);
}

function versionsWith({ current, changedAt, earlier }: OfficeRecipe): OfficeRecipe['earlier'] {
  return [{ recipe: current, at: changedAt }, ...earlier.filter(({ recipe }) => recipe.version !== current.version)];
}

function sameRecipe(one: OfficeRecipe, other: OfficeRecipe): boolean {
  return JSON.stringify(one.current) === JSON.stringify(other.current);
}
