import { createQueues } from '@/lib/domain/queue';
import type { RecipeHealth } from '@/lib/domain/records/recipe';
import type { Area } from '@/lib/platform/area';
import type { CoreContext } from '../context';

const key = 'healths';
const inLine = createQueues<Area>();

type Keeps = Pick<CoreContext, 'local'>;

/** How views fared, per origin, recipe and view. */
export async function healthsOf({ local }: Keeps): Promise<RecipeHealth[]> {
  return (await local.get<RecipeHealth[]>(key)) ?? [];
}

/** One change after the other. */
export function changeHealths({ local }: Keeps, next: (all: RecipeHealth[]) => RecipeHealth[]): Promise<void> {
  return inLine(local)(async () => local.set(key, next(await healthsOf({ local }))));
}

/** What is read in another way from now on starts anew, and so does a site that was forgotten. */
export function forgetHealth(context: Keeps, of: { recipeId: string } | { origin: string }): Promise<void> {
  const isGone = (one: RecipeHealth) => ('origin' in of ? one.origin === of.origin : one.recipeId === of.recipeId);
  return changeHealths(context, (all) => all.filter((one) => !isGone(one)));
}
