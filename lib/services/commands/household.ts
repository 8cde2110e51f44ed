import type { Answer, Saved } from '@/lib/domain/answer';
import { makeHouseholdJoin } from '@/lib/domain/changes/join-household';
import { makeHouseholdLeave } from '@/lib/domain/changes/leave-household';
import type { Id } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function joinHousehold(context: CoreContext, data: { patientId: Id; withIds: Id[] }): Promise<Answer<Saved>> {
  return saveMade(context, { patientIds: [data.patientId, ...data.withIds] }, (dossiers, env, tools) =>
    makeHouseholdJoin(data, dossiers, env, tools),
  );
}

export function leaveHousehold(context: CoreContext, data: { patientId: Id; rev: number }): Promise<Answer<Saved>> {
  return saveMade(context, { patientIds: [data.patientId] }, (dossiers, env, tools) =>
    makeHouseholdLeave(data, dossiers, env, tools),
  );
}
