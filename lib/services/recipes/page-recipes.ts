import type { Answer } from '@/lib/domain/answer';
import { needsKit } from '@/lib/domain/needs-kit';
import type { PageRecipe, PageSender } from '@/lib/domain/page';
import type { Recipe } from '@/lib/domain/records/recipe';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { siteOf } from '../subject/site-prefs';
import { giveTrial } from '../teach/other-tabs';
import { armAgain } from '../teach/page-side';
import { trialIn, trialOf } from '../teach/trial';
import { recipesFor } from './recipes-for';

/** What a page of a site that is switched on may be read by. Says nothing about any patient. */
export async function pageRecipes(
  context: CoreContext,
  _data: Record<string, never>,
  sender: PageSender,
): Promise<Answer<{ recipes: PageRecipe[]; bundled: string[] }>> {
  const site = await siteOf(context, sender.origin);
  if (!site?.enabled) return { ok: false, error: 'not-allowed' };
  await armAgain(context, sender.tabId, sender.frameId);
  // Where it is taught a recipe reads before anything else, and in other tabs of the site that show nobody.
  const trial = (await trialIn(context, sender.tabId)) ?? (await trialGiven(context, sender));
  const { own, bundled } = await recipesFor(context, sender.origin);
  const all: PageRecipe[] = trial ? [{ ...trial, trial: true }, ...own] : own;
  const recipes = all.map((one): PageRecipe => (needsKit(one) ? { ...one, kit: true } : one));
  return answered(context, { recipes, bundled: bundled.map(({ id }) => id) });
}

async function trialGiven(context: CoreContext, sender: PageSender): Promise<Recipe | undefined> {
  const session = await giveTrial(context, sender);
  return session && (await trialOf(context, session))?.current;
}
