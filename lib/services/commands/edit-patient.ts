import type { Answer, Saved } from '@/lib/domain/answer';
import { makePatientEdit } from '@/lib/domain/changes/edit-patient';
import type { Id } from '@/lib/domain/records/base';
import type { PatientPatch } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function editPatient(
  context: CoreContext,
  data: { patientId: Id; rev: number; patch: PatientPatch },
): Promise<Answer<Saved>> {
  return saveMade(context, { patientIds: [data.patientId] }, (dossiers, env, tools) =>
    makePatientEdit(data, dossiers, env, tools),
  );
}
