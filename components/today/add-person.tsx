import { PatientForm } from '@/components/patient/patient-form';
import type { Id } from '@/lib/domain/records/base';

/** A new patient or lead, perhaps with the number that is calling. */
export function AddPerson(props: { phone: string; onCreated: (id: Id | null) => void }) {
  return (
    <div class="pad">
      <PatientForm claimKey={null} phone={props.phone || undefined} onCreated={props.onCreated} />
    </div>
  );
}
