import type { Id } from '@/lib/domain/records/base';
import type { PatientPatch } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Patient } from '@/lib/domain/records/patient';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { sameContent } from './same-content';
import { Sheet } from './sheet';

/** Changes what the patch names; null takes an optional field away. */
export function makePatientEdit(
  { patientId, rev, patch }: { patientId: Id; rev: number; patch: PatientPatch },
  dossiers: Dossier[],
  _env: RuleEnv,
  _tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const patient = sheet.get('patients', patientId);
  if (!patient) return refuse('not-found', { table: 'patients' });
  if (patient.rev !== rev) return refuse('conflict', { table: 'patients', id: patientId });
  if (patch.name && patch.name.first.trim() === '' && patch.name.last.trim() === '') return refuse('bad-message');
  const guarantor = typeof patch.guarantorId === 'string' ? sheet.get('patients', patch.guarantorId) : undefined;
  if (patch.guarantorId && (guarantor?.householdId !== patient.householdId || guarantor.id === patientId)) {
    return refuse('not-found', { table: 'patients' });
  }
  const after = patched(patient, patch);
  sheet.put('patients', after);
  const fields = changedFields(patient, after);
  return madeFrom(sheet, {
    verb: 'patient-edited',
    patientIds: [patientId],
    facts: { count: fields.length, fields: fields.join(' ') },
    id: patientId,
  });
}

function patched(patient: Patient, patch: PatientPatch): Patient {
  const entries = Object.entries({ ...patient, ...patch }).filter(([, value]) => value !== null && value !== undefined);
  const { budgetPer, ...rest } = Object.fromEntries(entries) as unknown as Patient;
  return rest.budgetCents === undefined || budgetPer === undefined ? rest : { ...rest, budgetPer };
}

/** Names of fields only: what they hold is the patient's. */
function changedFields(before: Patient, after: Patient): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Patient)[];
  return keys.filter((key) => !sameContent(before[key], after[key]));
}
