import type { Answer, Saved } from '@/lib/domain/answer';
import { makeDecisions } from '@/lib/domain/changes/decide';
import type { PageSender } from '@/lib/domain/page';
import type { DecisionFor } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { saveClaimed } from './save-claimed';

export function decide(
  context: CoreContext,
  data: { decisions: DecisionFor[]; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  const claim = { key: data.claimKey, sender };
  const planIds = data.decisions.map((one) => one.planId);
  return saveClaimed(context, claim, { planIds }, (dossiers, env, tools) =>
    makeDecisions(data.decisions, dossiers, env, tools),
  );
}
