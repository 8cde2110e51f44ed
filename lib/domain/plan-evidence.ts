import type { Id, PlainDate } from './records/base';
import type { Dossier } from './records/dossier';
import type { Appointment, Plan, PlanItem } from './records/plan';

/** The records from which a plan's status follows. */
export type PlanRecords = Pick<Dossier, 'presentations' | 'appointments' | 'plans'>;

/** The plan and those it supersedes, newest first: together they are one case over time. */
function lineage(plan: Plan, plans: Plan[]): Plan[] {
  const line = [plan];
  for (let older = olderOf(plan, plans); older && !line.includes(older); older = olderOf(older, plans))
    line.push(older);
  return line;
}

function olderOf(plan: Plan, plans: Plan[]): Plan | undefined {
  return plan.supersedesId === undefined ? undefined : plans.find((one) => one.id === plan.supersedesId);
}

/** The day on which the case was first presented, whichever of its plans it was then; null when never. */
export function firstPresentedOn(plan: Plan, records: PlanRecords): PlainDate | null {
  const ids = new Set<Id>(lineage(plan, records.plans).map((one) => one.id));
  let first: PlainDate | null = null;
  for (const presentation of records.presentations) {
    if (presentation.deletedAt !== undefined || !presentation.planIds.some((id) => ids.has(id))) continue;
    if (first === null || presentation.on < first) first = presentation.on;
  }
  return first;
}

/** Whether the appointment is for this plan; item ids narrow it to some of the items. */
export function isFor(appointment: Appointment, plan: Plan): boolean {
  if (appointment.deletedAt !== undefined || !appointment.planIds.includes(plan.id)) return false;
  if (appointment.itemIds.length === 0 || plan.items.length === 0) return true;
  return plan.items.some((item) => appointment.itemIds.includes(item.id));
}

/** Booked or confirmed: still expected to take place, or waiting to be told what came of it. */
export function isComing(appointment: Appointment): boolean {
  return appointment.state === 'booked' || appointment.state === 'confirmed';
}

/** A treatment that is booked or confirmed for the plan. A broken or cancelled one no longer counts. */
export function hasTreatmentBooked(plan: Plan, records: PlanRecords): boolean {
  return records.appointments.some((one) => one.purpose === 'treatment' && isComing(one) && isFor(one, plan));
}

export function hasTreatmentDone(plan: Plan, records: PlanRecords): boolean {
  return records.appointments.some((one) => one.purpose === 'treatment' && one.state === 'done' && isFor(one, plan));
}

/** Marked done, or named by a treatment that took place. */
export function isDone(item: PlanItem, records: PlanRecords): boolean {
  if (item.doneOn !== undefined) return true;
  return records.appointments.some(
    (one) =>
      one.deletedAt === undefined &&
      one.purpose === 'treatment' &&
      one.state === 'done' &&
      one.itemIds.includes(item.id),
  );
}
