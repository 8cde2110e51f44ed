import type { Answer, Saved } from '@/lib/domain/answer';
import { makePatient } from '@/lib/domain/changes/create-patient';
import type { PageSender } from '@/lib/domain/page';
import type { NewPatient } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { checkClaim } from '../subject/check-claim';
import { saveMade } from './save-made';

export async function createPatient(
  context: CoreContext,
  data: { patient: NewPatient; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  const moved = await checkClaim(context, data.claimKey, sender);
  if (moved) return moved;
  const { householdId } = data.patient;
  return saveMade(context, { householdIds: householdId ? [householdId] : [] }, (dossiers, env, tools) =>
    makePatient(data.patient, dossiers, env, tools),
  );
}
