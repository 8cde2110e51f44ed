import type { Answer } from '@/lib/domain/answer';
import { needsKit } from '@/lib/domain/needs-kit';
import type { PageRecipe, PageSender } from '@/lib/domain/page';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { siteOf } from '../subject/site-prefs';
import { armAgain } from '../teach/page-side';
import { trialIn } from '../teach/trial';
import { recipesFor } from './recipes-for';

/** What a page of a site that is switched on may be read by. Says nothing about any patient. */
export async function pageRecipes(
  context: CoreContext,
  _data: Record<string, never>,
  sender: PageSender,
): Promise<Answer<{ recipes: PageRecipe[] }>> {
  const site = await siteOf(context, sender.origin);
  if (!site?.enabled) return { ok: false, error: 'not-allowed' };
  await armAgain(context, sender.tabId, sender.frameId);
  // In the tab in which it is taught a recipe reads before anything else.
  const trial = await trialIn(context, sender.tabId);
  const known = await recipesFor(context, sender.origin);
  const all = trial ? [trial, ...known] : known;
  return answered(context, { recipes: all.map((one) => (needsKit(one) ? { ...one, kit: true as const } : one)) });
}
