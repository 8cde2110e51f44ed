import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Patient } from '@/lib/domain/records/patient';
import { type ChangeTools, type Made, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';

/**
 * These people are one household: everybody of the smaller ones comes over into the largest, with follow-ups and
 * contacts. What hangs on a plan follows its patient by itself.
 */
export function makeHouseholdJoin(
  { patientId, withIds }: { patientId: Id; withIds: Id[] },
  dossiers: Dossier[],
  _env: RuleEnv,
  _tools: ChangeTools,
): Made {
  const sheet = new Sheet(dossiers);
  const named = [patientId, ...withIds].flatMap((id) => sheet.get('patients', id) ?? []);
  if (named.length < withIds.length + 1) return refuse('not-found', { table: 'patients' });
  const joined = new Set(named.map((one) => one.householdId));
  if (joined.size < 2) return refuse('bad-state');
  const members = sheet.all('patients').filter((one) => joined.has(one.householdId));
  const home = largestOf([...joined], members);
  const isMoved = (one: { householdId: Id }) => joined.has(one.householdId) && one.householdId !== home;
  for (const one of members) sheet.put('patients', togetherWith(members, { ...one, householdId: home }));
  for (const table of ['followUps', 'contacts'] as const) {
    for (const one of sheet.all(table).filter(isMoved)) sheet.put(table, { ...one, householdId: home });
  }
  return madeFrom(sheet, {
    verb: 'household-joined',
    patientIds: members.map((one) => one.id),
    facts: { members: members.length },
    id: patientId,
  });
}

/** The first of those with most members: that of the patient on screen where none is larger. */
function largestOf(householdIds: Id[], members: Patient[]): Id {
  const size = (id: Id) => members.filter((one) => one.householdId === id).length;
  return householdIds.reduce((best, one) => (size(one) > size(best) ? one : best));
}

/** Whoever was said to live apart does not any more. */
function togetherWith(members: Patient[], { apartFromIds = [], ...patient }: Patient): Patient {
  const ids = members.map((one) => one.id);
  const apart = apartFromIds.filter((id) => !ids.includes(id));
  return { ...patient, ...(apart.length > 0 && { apartFromIds: apart }) };
}
