import type { Answer } from '@/lib/domain/answer';
import { planLine } from '@/lib/domain/build/plan-line';
import type { Id } from '@/lib/domain/records/base';
import type { PlanLine } from '@/lib/domain/views/common';
import { type CoreContext, whileOpen } from '@/lib/services/context';
import { answered } from './answered';
import { plansAtHome } from './households';

/** One plan with its items. */
export function plan(context: CoreContext, data: { planId: Id }): Promise<Answer<PlanLine>> {
  return whileOpen(context, async (core) => {
    const seq = core.store.seq();
    const [found] = await plansAtHome(core.store, [data.planId]);
    if (!found) return { ok: false, error: 'not-found', facts: { planId: data.planId } };
    return answered(seq, planLine(found.plan, found.dossier, core.env));
  });
}
