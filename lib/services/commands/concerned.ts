import type { Id } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Store } from '@/lib/storage/store';

/** What a command names; the households behind it are what the rules need to see. */
export interface Concerned {
  patientIds?: Id[];
  planIds?: Id[];
  followUpIds?: Id[];
  appointmentIds?: Id[];
  householdIds?: Id[];
}

/** The whole households of everything a command names. Unknown ids are left to the rules to refuse. */
export async function dossiersOf(store: Store, named: Concerned): Promise<Dossier[]> {
  const [plans, appointments, followUps] = await Promise.all([
    store.many('plans', named.planIds ?? []),
    store.many('appointments', named.appointmentIds ?? []),
    store.many('followUps', named.followUpIds ?? []),
  ]);
  const patientIds = new Set([...(named.patientIds ?? []), ...[...plans, ...appointments].map((one) => one.patientId)]);
  const patients = await store.many('patients', [...patientIds]);
  const households = new Set([
    ...(named.householdIds ?? []),
    ...[...patients, ...followUps].map((one) => one.householdId),
  ]);
  return households.size ? store.dossiers([...households]) : [];
}
