import type { Answer, Saved } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { type CoreContext, whileOpen } from '../context';
import { commitMade } from './commit-made';

/** What was discarded can be brought back. A draft that is gone already needs no second goodbye: null. */
export function dropDraft(
  context: CoreContext,
  data: { draftId: Id; arrived?: boolean },
): Promise<Answer<Saved | null>> {
  return whileOpen<Saved | null>(context, async (core) => {
    const before = await core.store.get('drafts', data.draftId);
    if (!before) return { ok: true, seq: core.store.seq(), value: null };
    return commitMade(context, core, {
      kind: 'made',
      verb: 'draft-dropped',
      // Only what somebody discarded is a step of the patient's history.
      patientIds: before.patientId === null || data.arrived ? [] : [before.patientId],
      facts: {},
      edits: [{ table: 'drafts', id: before.id, before, after: null }],
    });
  });
}
