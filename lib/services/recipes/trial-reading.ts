import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import type { TaughtValues } from '@/lib/domain/teach/session';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';
import { allTeaching } from '../teach/teach-memory';
import { valuesRead } from '../teach/trial';
import { officeRecipes } from './office-recipes';

export interface TrialReading {
  recipe: OfficeRecipe;
  values: TaughtValues;
}

/**
 * What a recipe on trial reads in a tab, for the user to say whether it is right: one from a file, or an older shape.
 * One that is being taught belongs to whoever teaches it.
 */
export async function trialReading(context: CoreContext, tabId: number): Promise<TrialReading | null> {
  const origin = (await tabMemory(context)).panels.get(tabId)?.origin;
  const taught = new Set((await allTeaching(context)).map(({ trialId }) => trialId));
  const trials = (await officeRecipes(context)).filter(
    (one) => one.state === 'trial' && one.origin === origin && !taught.has(one.id),
  );
  for (const recipe of trials) {
    const values = await valuesRead(context, tabId, recipe.current);
    if (values) return { recipe, values };
  }
  return null;
}
