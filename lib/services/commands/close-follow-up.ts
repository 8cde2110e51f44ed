import type { Answer, Saved } from '@/lib/domain/answer';
import { makeFollowUpClosed } from '@/lib/domain/changes/close-follow-up';
import type { Id } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';
import { saveMade } from './save-made';

export function closeFollowUp(context: CoreContext, data: { followUpId: Id; rev: number }): Promise<Answer<Saved>> {
  return saveMade(context, { followUpIds: [data.followUpId] }, (dossiers, env, tools) =>
    makeFollowUpClosed(data, dossiers, env, tools),
  );
}
