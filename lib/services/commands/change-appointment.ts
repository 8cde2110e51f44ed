import type { Answer, Saved } from '@/lib/domain/answer';
import { makeAppointmentChange } from '@/lib/domain/changes/change-appointment';
import type { AppointmentChange } from '@/lib/domain/records/command';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function changeAppointment(context: CoreContext, data: AppointmentChange): Promise<Answer<Saved>> {
  return saveMade(context, { appointmentIds: [data.appointmentId] }, (dossiers, env, tools) =>
    makeAppointmentChange(data, dossiers, env, tools),
  );
}
