import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { Draft } from '@/lib/domain/records/follow-up';
import { type CoreContext, whileOpen } from '../context';
import { commitMade } from './commit-made';

type DraftText = Pick<Draft, 'patientId' | 'surface' | 'field' | 'body'>;

/** One draft per patient, surface and field; typing on replaces it. */
export function keepDraft(context: CoreContext, data: DraftText): Promise<Answer<{ draftId: Id }>> {
  return whileOpen(context, async (core) => {
    const drafts = await core.store.all('drafts');
    const before = drafts.find((one) => isSamePlace(one, data)) ?? null;
    if (before?.body === data.body) return { ok: true, seq: core.store.seq(), value: { draftId: before.id } };
    const after: Draft = { ...data, id: before?.id ?? context.newId(), rev: before?.rev ?? 0, at: core.now };
    const answer = await commitMade(context, core, {
      kind: 'made',
      verb: 'draft-kept',
      patientIds: [],
      facts: {},
      edits: [{ table: 'drafts', id: after.id, before, after }],
    });
    return answer.ok ? { ...answer, value: { draftId: after.id } } : answer;
  });
}

function isSamePlace(draft: Draft, data: DraftText): boolean {
  return draft.patientId === data.patientId && draft.surface === data.surface && draft.field === data.field;
}
