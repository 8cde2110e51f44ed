import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { type CoreContext, whileOpen } from '../context';
import { commitMade } from './commit-made';

/** A draft that is gone already needs no second goodbye. */
export function dropDraft(context: CoreContext, data: { draftId: Id }): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const before = await core.store.get('drafts', data.draftId);
    if (!before) return { ok: true, seq: core.store.seq(), value: null };
    const answer = await commitMade(context, core, {
      kind: 'made',
      verb: 'draft-dropped',
      patientIds: [],
      facts: {},
      edits: [{ table: 'drafts', id: before.id, before, after: null }],
    });
    return answer.ok ? { ...answer, value: null } : answer;
  });
}
