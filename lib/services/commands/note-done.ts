import type { Answer } from '@/lib/domain/answer';
import type { Activity } from '@/lib/domain/records/activity';
import type { CoreContext, OpenCore } from '../context';
import { refusalOf } from './commit-made';

type Note = Pick<Activity, 'verb' | 'patientIds' | 'facts'>;

/** Writes history only: nothing changed that a screen shows, so nobody is told. */
export async function noteDone(
  context: CoreContext,
  core: Pick<OpenCore, 'store' | 'memberId' | 'now'>,
  note: Note,
): Promise<Answer<null>> {
  const committed = await core.store.commit({
    id: context.newId(),
    at: core.now,
    byId: core.memberId,
    ...note,
    edits: [],
  });
  return committed.kind === 'ok' ? { ok: true, seq: committed.seq, value: null } : refusalOf(committed);
}
