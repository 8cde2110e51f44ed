import type { PageRecipe } from '@/lib/domain/page';
import type { BundledHead, OfficeRecipe, RecipeHead } from '@/lib/domain/records/recipe';
import { hostMatches } from '@/lib/domain/sites/never-touched';
import type { CoreContext } from '../context';
import { allTeaching } from '../teach/teach-memory';
import { officeRecipes } from './office-recipes';

type Knows = Pick<CoreContext, 'local' | 'recipes'>;

/** What may apply on a site, first what comes first: the office's own, systems at this host, systems anywhere, the guess. */
export async function recipesFor(
  context: Knows & Pick<CoreContext, 'session'>,
  origin: string,
): Promise<{ own: PageRecipe[]; bundled: BundledHead[] }> {
  // What is being taught reads only the tab in which it is taught.
  const taught = new Set((await allTeaching(context)).map(({ trialId }) => trialId));
  const office = (await officeRecipes(context)).filter(({ id }) => !taught.has(id));
  const own = taughtFor(office, origin).map(
    ({ current, state }): PageRecipe => ({
      ...current,
      ...(state === 'trial' && { trial: true }),
    }),
  );
  return { own, bundled: bundledFor(context, origin) };
}

function taughtFor(office: readonly OfficeRecipe[], origin: string): OfficeRecipe[] {
  const here = office.filter((recipe) => recipe.origin === origin);
  return (['active', 'trial'] as const).flatMap((state) => here.filter((recipe) => recipe.state === state));
}

export function bundledFor({ recipes }: Pick<Knows, 'recipes'>, origin: string): BundledHead[] {
  const host = hostOf(origin);
  const guess = recipes.filter(({ trust }) => trust === 'guess');
  const others = recipes.filter((recipe) => recipe.trust !== 'guess');
  const here = others.filter(({ hosts }) => hosts?.some((glob) => hostMatches(host, glob)));
  return [...here, ...others.filter(({ hosts }) => hosts === undefined), ...guess];
}

/** A recipe by its id, whether it is in use or not. */
export async function recipeOf(context: Knows, id: string): Promise<RecipeHead | undefined> {
  const office = await officeRecipes(context);
  return office.find(({ current }) => current.id === id)?.current ?? context.recipes.find((recipe) => recipe.id === id);
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
