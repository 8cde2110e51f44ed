import type { Answer, Saved } from '@/lib/domain/answer';
import { makeStep } from '@/lib/domain/changes/give-step';
import type { PageSender } from '@/lib/domain/page';
import type { StepFor } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { checkClaim } from '../subject/check-claim';
import { saveMade } from './save-made';

export async function giveStep(
  context: CoreContext,
  data: { step: StepFor; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  const moved = await checkClaim(context, data.claimKey, sender);
  if (moved) return moved;
  const { patientId, planIds } = data.step;
  return saveMade(context, { patientIds: [patientId], planIds }, (dossiers, env, tools) =>
    makeStep(data.step, dossiers, env, tools),
  );
}
