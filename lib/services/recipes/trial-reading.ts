import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { shortHash } from '@/lib/domain/short-hash';
import type { ProofLook } from '@/lib/domain/sites/proof';
import type { TaughtValues } from '@/lib/domain/teach/session';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';
import { allTeaching } from '../teach/teach-memory';
import { lookOf } from '../teach/trial';
import { officeRecipes } from './office-recipes';

export interface TrialReading {
  recipe: OfficeRecipe;
  values: TaughtValues;
  look: ProofLook;
}

/**
 * What the recipes on trial make of a tab, for the user to say whether it is right: those from a file, and older shapes.
 * One that is being taught belongs to whoever teaches it.
 */
export async function trialReadings(context: CoreContext, tabId: number): Promise<TrialReading[]> {
  const origin = (await tabMemory(context)).panels.get(tabId)?.origin;
  const trials = (await officeRecipes(context)).filter((one) => one.state === 'trial' && one.origin === origin);
  if (trials.length === 0) return [];
  const taught = new Set((await allTeaching(context)).map(({ trialId }) => trialId));
  const others = trials.filter(({ id }) => !taught.has(id));
  return Promise.all(
    others.map(async (recipe) => {
      const { values, ...look } = await lookOf(context, tabId, recipe.current);
      return { recipe, values: values ?? {}, look: { ...look, who: values && whoIs(recipe, values) } };
    }),
  );
}

function whoIs({ current }: OfficeRecipe, values: TaughtValues): string {
  return shortHash(JSON.stringify([current.version, ...Object.entries(values).sort()]));
}
