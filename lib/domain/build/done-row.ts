import { todayIn } from '@/lib/domain/due';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { Appointment } from '@/lib/domain/records/plan';
import type { DoneRow } from '@/lib/domain/views/today';
import { personLine } from './person-line';

/** A contact of today, and whether it ended in a booking. Null when its patient is gone. */
export function doneRow(contact: Contact, dossier: Dossier, env: RuleEnv): DoneRow | null {
  const patient = dossier.patients.find((candidate) => contact.patientIds.includes(candidate.id));
  if (!patient) return null;
  return {
    contactId: contact.id,
    at: contact.at,
    person: personLine(patient, todayIn(env.now, env.settings.zone)),
    outcome: contact.outcome,
    booked: dossier.appointments.some((appointment) => wasBookedBy(appointment, contact)),
  };
}

function wasBookedBy(appointment: Appointment, contact: Contact): boolean {
  const stands = appointment.state === 'booked' || appointment.state === 'confirmed' || appointment.state === 'done';
  if (!stands || appointment.bookedOn !== contact.on) return false;
  if (appointment.planIds.length === 0) return contact.patientIds.includes(appointment.patientId);
  return appointment.planIds.some((id) => contact.planIds.includes(id));
}
