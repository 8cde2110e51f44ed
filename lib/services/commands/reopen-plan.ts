import type { Answer, Saved } from '@/lib/domain/answer';
import { makePlanReopened } from '@/lib/domain/changes/close-plan';
import type { Id } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function reopenPlan(context: CoreContext, data: { planId: Id; rev: number }): Promise<Answer<Saved>> {
  return saveMade(context, { planIds: [data.planId] }, (dossiers, env, tools) =>
    makePlanReopened(data, dossiers, env, tools),
  );
}
