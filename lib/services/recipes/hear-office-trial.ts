import type { Answer } from '@/lib/domain/answer';
import type { OfficeRecipe } from '@/lib/domain/records/recipe';
import { afterLook, isProved } from '@/lib/domain/sites/proof';
import { withQuietViews } from '@/lib/domain/sites/quiet-pages';
import { noteDone } from '../commands/note-done';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { setRecipeState } from './office-recipes';
import { changeProof } from './trial-proof';
import { trialReadings } from './trial-reading';

/** The page of a tab spoke: it may have been the one without a patient that a recipe on trial still had to see. */
export async function hearOfficeTrial(context: CoreContext, tabId: number): Promise<void> {
  for (const { recipe, look } of await trialReadings(context, tabId)) {
    const proof = await changeProof(context, recipe, (known) => afterLook(known, look));
    if (proof && isProved(proof)) await whileOpen(context, (core) => believe(context, core, recipe));
  }
}

/** It has proved itself: whom it reads is shown from now on. `quiet`: views on whose pages nobody need be open. */
export async function believe(
  context: CoreContext,
  core: OpenCore,
  recipe: OfficeRecipe,
  quiet: readonly string[] = [],
): Promise<Answer<null>> {
  await setRecipeState(context, recipe.id, 'active', (current) => withQuietViews(current, quiet));
  await changeProof(context, recipe, () => undefined);
  const facts = { recipe: recipe.id, what: 'proved' };
  return noteDone(context, core, { verb: 'page-taught', patientIds: [], facts });
}
