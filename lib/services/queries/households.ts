import type { Id } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';
import type { Store } from '@/lib/storage/store';

export async function dossiersById(store: Store, householdIds: Id[]): Promise<Map<Id, Dossier>> {
  const dossiers = await store.dossiers([...new Set(householdIds)]);
  return new Map(dossiers.map((dossier) => [dossier.householdId, dossier]));
}

/** Given labels only; a household of one is called by its member's name and needs none. */
export async function givenLabels(store: Store, dossiers: Iterable<Dossier>): Promise<Map<Id, string>> {
  const shared = [...dossiers].filter((dossier) => dossier.patients.length > 1).map((dossier) => dossier.householdId);
  const households = await store.many('households', shared);
  return new Map(households.map((household) => [household.id, household.label]));
}

export interface PlanAtHome {
  plan: Plan;
  dossier: Dossier;
}

/** Plans with their households, in the order of the ids; what is gone is left out. */
export async function plansAtHome(store: Store, planIds: Id[]): Promise<PlanAtHome[]> {
  const plans = await store.many('plans', planIds);
  const patients = await store.many('patients', [...new Set(plans.map((plan) => plan.patientId))]);
  const homes = await dossiersById(
    store,
    patients.map((patient) => patient.householdId),
  );
  const found = new Map<Id, PlanAtHome>();
  for (const dossier of homes.values()) for (const plan of dossier.plans) found.set(plan.id, { plan, dossier });
  return planIds.flatMap((id) => found.get(id) ?? []);
}
