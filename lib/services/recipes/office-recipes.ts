import { createQueues } from '@/lib/domain/queue';
import type { Id } from '@/lib/domain/records/base';
import type { OfficeRecipe, Recipe } from '@/lib/domain/records/recipe';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';
import { forgetHealth } from '../sites/healths';
import { tellRecipes } from './tell-recipes';

const key = 'recipes';
const mostVersions = 10;
const inLine = createQueues<Area>();

type Keeps = Pick<CoreContext, 'local'>;

/** What this office taught or took over from files, for all origins. */
export async function officeRecipes({ local }: Keeps): Promise<OfficeRecipe[]> {
  return (await local.get<OfficeRecipe[]>(key)) ?? [];
}

export async function officeRecipe(context: Keeps, id: Id): Promise<OfficeRecipe | undefined> {
  return (await officeRecipes(context)).find((recipe) => recipe.id === id);
}

/** Adds a recipe, or puts it in place of the one with its id; the shape it had becomes an earlier version. */
export async function saveOfficeRecipe(context: CoreContext, recipe: OfficeRecipe): Promise<void> {
  const known = await officeRecipe(context, recipe.id);
  if (!known || !sameReading(known, recipe)) await forgetHealth(context, { recipeId: recipe.current.id });
  await change(context, recipe.origin, (all) => {
    const before = all.find(({ id }) => id === recipe.id);
    const earlier = before && !sameReading(before, recipe) ? versionsWith(before) : (before?.earlier ?? recipe.earlier);
    return [...all.filter(({ id }) => id !== recipe.id), { ...recipe, earlier: earlier.slice(0, mostVersions) }];
  });
}

/** Exactly as it was, versions and all, in place of whatever has its id now. */
export async function putOfficeRecipe(context: CoreContext, recipe: OfficeRecipe): Promise<void> {
  await forgetHealth(context, { recipeId: recipe.current.id });
  await change(context, recipe.origin, (all) => [...all.filter(({ id }) => id !== recipe.id), recipe]);
}

/** `learnt`: what was found out about it meanwhile. */
export function setRecipeState(
  context: CoreContext,
  id: Id,
  state: OfficeRecipe['state'],
  learnt: (current: Recipe) => Recipe = (current) => current,
): Promise<boolean> {
  return changeOne(context, id, (recipe) => ({ ...recipe, state, current: learnt(recipe.current) }));
}

/**
 * Makes an earlier shape the current one, on trial, as the page may be another one by now; the current one becomes an
 * earlier one. The name stays. False where there is no such version.
 */
export async function backToVersion(context: CoreContext, id: Id, version: number): Promise<boolean> {
  const isDone = await changeOne(context, id, ({ before: _, ...recipe }) => {
    const wanted = recipe.earlier.find((one) => one.recipe.version === version);
    if (!wanted) return null;
    const others = recipe.earlier.filter((one) => one !== wanted);
    const earlier = [{ recipe: recipe.current, at: recipe.changedAt }, ...others].slice(0, mostVersions);
    return { ...recipe, state: 'trial', current: { ...wanted.recipe, name: recipe.current.name }, earlier };
  });
  const changed = isDone && (await officeRecipe(context, id));
  if (changed) await forgetHealth(context, { recipeId: changed.current.id });
  return isDone;
}

export async function removeOfficeRecipe(context: CoreContext, id: Id): Promise<void> {
  const gone = await officeRecipe(context, id);
  if (!gone) return;
  await change(context, gone.origin, (all) => all.filter((recipe) => recipe.id !== id));
  await forgetHealth(context, { recipeId: gone.current.id });
}

async function changeOne(
  context: CoreContext,
  id: Id,
  next: (recipe: OfficeRecipe) => OfficeRecipe | null,
): Promise<boolean> {
  const known = await officeRecipe(context, id);
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
  await inLine(local)(async () => local.set(key, next(await officeRecipes(context))));
  context.changed(['sites', 'subject']);
  await tellRecipes(context, origin);
}

function versionsWith({ current, changedAt, earlier }: OfficeRecipe): OfficeRecipe['earlier'] {
  return [{ recipe: current, at: changedAt }, ...earlier.filter(({ recipe }) => recipe.version !== current.version)];
}

/** Another name makes no other version. */
function sameReading(one: OfficeRecipe, other: OfficeRecipe): boolean {
  const [here, there] = [one, other].map(({ current }) => JSON.stringify({ ...current, name: '' }));
  return here === there;
}
