import type { Answer, Refusal, Saved } from '@/lib/domain/answer';
import type { Made } from '@/lib/domain/changes/made';
import type { Id } from '@/lib/domain/records/base';
import type { Committed } from '@/lib/storage/store';
import type { CoreContext, OpenCore } from '../context';
import { topicsOf } from './topics';

/** Brings a made change through the commit door and tells the pages what it touched. */
export async function commitMade(
  context: CoreContext,
  core: Pick<OpenCore, 'store' | 'memberId' | 'now'>,
  made: Made,
  undoes?: Id,
): Promise<Answer<Saved>> {
  if (made.kind === 'refused') return made.refusal;
  const changeId = context.newId();
  const committed = await core.store.commit({
    id: changeId,
    at: core.now,
    byId: core.memberId,
    verb: made.verb,
    patientIds: made.patientIds,
    facts: made.facts,
    edits: made.edits,
    ...(undoes && { undoes }),
  });
  if (committed.kind !== 'ok') return refusalOf(committed);
  context.changed(topicsOf(committed.tables));
  return { ok: true, seq: committed.seq, value: { changeId, ...(made.id && { id: made.id }) } };
}

export function refusalOf(committed: Exclude<Committed, { kind: 'ok' }>): Refusal {
  if (committed.kind === 'stopped') return { ok: false, error: 'import-cancelled' };
  if (committed.kind === 'failed') return { ok: false, error: committed.why };
  return { ok: false, error: 'conflict', facts: { table: committed.table, id: committed.id } };
}
