import type { Answer, Saved } from '@/lib/domain/answer';
import { makePlanClosed } from '@/lib/domain/changes/close-plan';
import type { Id } from '@/lib/domain/records/base';
import type { CloseKind } from '@/lib/domain/records/plan';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function closePlan(
  context: CoreContext,
  data: { planId: Id; rev: number; as: CloseKind; reason: string },
): Promise<Answer<Saved>> {
  return saveMade(context, { planIds: [data.planId] }, (dossiers, env, tools) =>
    makePlanClosed(data, dossiers, env, tools),
  );
}
