import type { Patient } from './records/patient';

/** Somebody said of these two that they are no household, though they share a number. */
function liveApart(one: Patient, other: Patient): boolean {
  return (one.apartFromIds ?? []).includes(other.id) || (other.apartFromIds ?? []).includes(one.id);
}

/** Whom of these one must be asked about: in another household, and nobody said yet why. */
export function unaskedOf(patient: Patient, others: Patient[]): Patient[] {
  return others.filter((one) => one.householdId !== patient.householdId && !liveApart(patient, one));
}
