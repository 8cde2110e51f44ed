import type { Answer, Saved } from '@/lib/domain/answer';
import { makePatient } from '@/lib/domain/changes/create-patient';
import type { PageSender } from '@/lib/domain/page';
import type { NewPatient } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { saveClaimed } from './save-claimed';

export function createPatient(
  context: CoreContext,
  data: { patient: NewPatient; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  const claim = { key: data.claimKey, sender };
  const { householdId } = data.patient;
  return saveClaimed(context, claim, { householdIds: householdId ? [householdId] : [] }, (dossiers, env, tools) =>
    makePatient(data.patient, dossiers, env, tools),
  );
}
