import { todayIn } from '@/lib/domain/due';
import type { DecisionFor } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Decision } from '@/lib/domain/records/plan';
import { applyDecisions } from './apply-decisions';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { settleFollowUps } from './settle-follow-ups';
import { Sheet } from './sheet';

/** Decides items one by one, or a summary-only plan. A case that is refused as a whole takes its follow-ups along. */
export function makeDecisions(decisions: DecisionFor[], dossiers: Dossier[], env: RuleEnv, tools: ChangeTools): Made {
  if (decisions.length === 0) return refuse('bad-message');
  const sheet = new Sheet(dossiers);
  const on = todayIn(tools.now, env.settings.zone);
  const refused = applyDecisions(sheet, decisions, { on, byId: tools.byId });
  if (refused) return refused;
  const followUps = settleFollowUps(sheet, dossiers, on);
  const plans = decisions.flatMap((one) => sheet.get('plans', one.planId) ?? []);
  const first = plans[0];
  return madeFrom(sheet, {
    verb: 'plan-decided',
    patientIds: plans.map((plan) => plan.patientId),
    facts: { ...countsOf(decisions), ...(followUps > 0 && { followUps }) },
    ...(first && { id: first.id }),
  });
}

/** How many answers of each kind: items named, or one for a whole plan. */
function countsOf(decisions: DecisionFor[]): Partial<Record<Decision, number>> {
  const counts: Partial<Record<Decision, number>> = {};
  for (const { decision, itemIds } of decisions) {
    counts[decision] = (counts[decision] ?? 0) + Math.max(itemIds.length, 1);
  }
  return counts;
}
