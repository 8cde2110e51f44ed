import type { Answer, Saved } from '@/lib/domain/answer';
import { makeStep } from '@/lib/domain/changes/give-step';
import type { PageSender } from '@/lib/domain/page';
import type { StepFor } from '@/lib/domain/records/command';
import type { Channel } from '@/lib/domain/records/follow-up';
import type { CoreContext } from '../context';
import { saveClaimed } from './save-claimed';

export function giveStep(
  context: CoreContext,
  data: { step: StepFor; heardBy?: Channel; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  const claim = { key: data.claimKey, sender };
  const { patientId, planIds } = data.step;
  return saveClaimed(context, claim, { patientIds: [patientId], planIds }, (dossiers, env, tools) =>
    makeStep(data.step, dossiers, env, tools, data.heardBy),
  );
}
