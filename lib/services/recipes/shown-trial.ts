import type { FieldName } from '@/lib/domain/records/claim';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { CoreContext } from '../context';
import { rightSoFar } from './recipe-trial';
import { trialReading } from './trial-reading';

/** For the sidebar: what a recipe on trial reads here, to be called right or wrong. */
export async function shownTrial(context: CoreContext, tabId: number): Promise<Pick<SubjectView, 'trial'>> {
  const reading = await trialReading(context, tabId);
  if (!reading) return {};
  const { other, same } = rightSoFar(context, reading);
  const entries = Object.entries(reading.values) as [FieldName, string][];
  return {
    trial: {
      id: reading.recipe.id,
      name: reading.recipe.current.name,
      read: entries.map(([field, value]) => ({ field, value })),
      step: other ? 'second' : same ? 'same' : 'first',
    },
  };
}
