import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { kindOf } from '@/lib/platform/log-door';
import { keepDraft } from '../commands/keep-draft';
import type { CoreContext } from '../context';
import { closeWhenDue } from './closing';
import { whileDraftComes } from './drafts-first';

/** What is typed is kept first; what was due to close by then closes right after. */
export async function takeDraft(
  context: CoreContext,
  data: Parameters<typeof keepDraft>[1],
): Promise<Answer<{ draftId: Id }>> {
  const answer = await whileDraftComes(context, keepDraft(context, data));
  closeWhenDue(context).catch((fault: unknown) => {
    context.log.fault('close-failed', { kind: kindOf(fault) });
  });
  return answer;
}
