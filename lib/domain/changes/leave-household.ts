import { live } from '@/lib/domain/live';
import type { Edit } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

/**
 * Founds a household for one member, who takes their own along. A follow-up that was for several is divided, so that
 * nobody's plan goes adrift; a contact with several stays where it was, as it was one call.
 */
export function makeHouseholdLeave(
  { patientId, rev }: { patientId: Id; rev: number },
  dossiers: Dossier[],
  _env: RuleEnv,
  tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const patient = sheet.get('patients', patientId);
  if (!patient) return refuse('not-found', { table: 'patients' });
  if (patient.rev !== rev) return refuse('conflict', { table: 'patients', id: patientId });
  const others = sheet.all('patients').filter((one) => one.householdId === patient.householdId && one.id !== patientId);
  if (others.length === 0) return refuse('bad-state');
  const home = tools.newId();
  sheet.put('patients', { ...apartFrom(others, patient), householdId: home });
  for (const one of others) if (one.guarantorId === patientId) sheet.put('patients', withoutGuarantor(one));
  for (const one of sheet.all('followUps')) takeAlong(sheet, one, patient, home, dossiers, tools);
  for (const one of sheet.all('contacts')) {
    if (one.patientIds.every((id) => id === patientId)) sheet.put('contacts', { ...one, householdId: home });
  }
  const facts = { members: others.length };
  const made = madeFrom(sheet, {
    verb: 'household-left',
    patientIds: [patientId, ...idsOf(others)],
    facts,
    id: patientId,
  });
  const founded: Edit = { table: 'households', id: home, before: null, after: { id: home, rev: 0, label: '' } };
  return { ...made, edits: [founded, ...made.edits] };
}

function takeAlong(sheet: Sheet, one: FollowUp, patient: Patient, home: Id, dossiers: Dossier[], tools: ChangeTools) {
  if (!one.patientIds.includes(patient.id)) return;
  if (one.patientIds.every((id) => id === patient.id)) {
    sheet.put('followUps', { ...one, householdId: home });
    return;
  }
  if (one.state === 'closed') return;
  const own = dossiers.flatMap(({ plans }) => idsOf(live(plans).filter((plan) => plan.patientId === patient.id)));
  const without = (ids: Id[], gone: Id[]) => ids.filter((id) => !gone.includes(id));
  sheet.put('followUps', {
    ...one,
    patientIds: without(one.patientIds, [patient.id]),
    planIds: without(one.planIds, own),
  });
  const planIds = one.planIds.filter((id) => own.includes(id));
  sheet.put('followUps', { ...one, id: tools.newId(), rev: 0, householdId: home, patientIds: [patient.id], planIds });
}

/** Said to live apart, they are not asked about again because of a number they still share. */
function apartFrom(others: Patient[], patient: Patient): Patient {
  const apart = new Set([...(patient.apartFromIds ?? []), ...idsOf(others)]);
  return { ...withoutGuarantor(patient), apartFromIds: [...apart] };
}

function withoutGuarantor({ guarantorId: _, ...patient }: Patient): Patient {
  return patient;
}

function idsOf(records: { id: Id }[]): Id[] {
  return records.map((one) => one.id);
}
