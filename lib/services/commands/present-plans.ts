import type { Answer, Saved } from '@/lib/domain/answer';
import { makePresentation } from '@/lib/domain/changes/present-plans';
import type { PresentPlans } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function presentPlans(context: CoreContext, data: PresentPlans): Promise<Answer<Saved>> {
  return saveMade(context, { patientIds: [data.patientId], planIds: data.planIds }, (dossiers, env, tools) =>
    makePresentation(data, dossiers, env, tools),
  );
}
