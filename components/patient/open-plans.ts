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
