import type { Answer, Saved } from '@/lib/domain/answer';
import { makePlan } from '@/lib/domain/changes/create-plan';
import type { NewPlan } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function createPlan(context: CoreContext, data: { plan: NewPlan }): Promise<Answer<Saved>> {
  return saveMade(context, { patientIds: [data.plan.patientId] }, (dossiers, env, tools) =>
    makePlan(data.plan, dossiers, env, tools),
  );
}
