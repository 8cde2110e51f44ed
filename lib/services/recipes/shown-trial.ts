import type { FieldName } from '@/lib/domain/records/claim';
import { stepOf } from '@/lib/domain/sites/proof';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { CoreContext } from '../context';
import { proofOf } from './trial-proof';
import { trialReadings } from './trial-reading';

/** For the sidebar: what a recipe on trial reads here, to be called right or wrong. */
export async function shownTrial(context: CoreContext, tabId: number): Promise<Pick<SubjectView, 'trial'>> {
  for (const { recipe, values, look } of await trialReadings(context, tabId)) {
    const step = stepOf(await proofOf(context, recipe), look);
    if (step === null) continue;
    const entries = Object.entries(values) as [FieldName, string][];
    const read = entries.map(([field, value]) => ({ field, value }));
    return { trial: { id: recipe.id, name: recipe.current.name, read, step } };
  }
  return {};
}
