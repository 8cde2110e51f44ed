import type { PlanLine } from '@/lib/domain/views/common';
import type { PatientCard } from '@/lib/domain/views/patient-card';

/** The patient's own open plans; a card of a household may carry those of others. */
export function openPlans(card: PatientCard): PlanLine[] {
  return card.plans.filter((plan) => plan.open && plan.patientId === card.person.id);
}

/** An appointment is coming, so the plan has its next step. */
export function isBooked(plan: PlanLine): boolean {
  return plan.appointments.some(({ state }) => state === 'booked' || state === 'confirmed');
}

/** The plan with its alternates: a step for one of them is a step for all. */
export function setOf(plan: PlanLine, card: PatientCard): PlanLine[] {
  if (plan.alternatesId === undefined) return [plan];
  return openPlans(card).filter((other) => other.alternatesId === plan.alternatesId);
}

/** Open plans by case: alternates stay together. */
export function openSets(card: PatientCard): PlanLine[][] {
  const sets = openPlans(card).map((plan) => setOf(plan, card));
  return sets.filter((set, index) => sets.findIndex((other) => other[0]?.id === set[0]?.id) === index);
}
