import type { Answer, Saved } from '@/lib/domain/answer';
import { makeDecisions } from '@/lib/domain/changes/decide';
import type { PageSender } from '@/lib/domain/page';
import type { DecisionFor } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { checkClaim } from '../subject/check-claim';
import { saveMade } from './save-made';

export async function decide(
  context: CoreContext,
  data: { decisions: DecisionFor[]; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  const moved = await checkClaim(context, data.claimKey, sender);
  if (moved) return moved;
  const planIds = data.decisions.map((one) => one.planId);
  return saveMade(context, { planIds }, (dossiers, env, tools) => makeDecisions(data.decisions, dossiers, env, tools));
}
