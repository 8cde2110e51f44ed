import type { RecipeHealth } from '@/lib/domain/records/recipe';
import type { CoreContext } from '../context';

/** How views fared, per origin and recipe; written where readings are taken. */
export async function healthsOf({ local }: Pick<CoreContext, 'local'>): Promise<RecipeHealth[]> {
  return (await local.get<RecipeHealth[]>('healths')) ?? [];
}

export function healthAt(healths: readonly RecipeHealth[], origin: string, recipeId: string | undefined) {
  return healths.find((one) => one.origin === origin && one.recipeId === recipeId);
}
