import type { Answer, Refusal } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { UnlockResult } from '@/lib/storage/vault';
import type { CoreContext } from '../context';
import { doPending } from '../reminders/pending';
import { sessionAnswer } from './session-view';
import { watchFor } from './watch';

/** After every attempt to open: tells the pages, begins the watch, does what a notification was clicked for. */
export async function opened(
  context: CoreContext,
  result: UnlockResult,
  how: 'unlocked' | 'returned',
): Promise<Answer<SessionView>> {
  if (result.kind === 'refused') return refused(context, result);
  if (result.kind === 'open') {
    const settings = await result.store.get('settings', 'settings');
    if (settings) await watchFor(context, settings, how === 'unlocked');
  }
  context.changed(['session', 'today', 'subject']);
  if (result.kind === 'open') await doPending(context);
  return sessionAnswer(context);
}

/** Why a secret was not taken, with what is left to try. */
export function refused(context: CoreContext, result: Extract<UnlockResult, { kind: 'refused' }>): Refusal {
  const { why, retryAt, triesLeft } = result;
  if (triesLeft === 0) context.changed(['session']);
  return {
    ok: false,
    error: why,
    facts: { ...(retryAt !== undefined && { retryAt }), ...(triesLeft !== undefined && { triesLeft }) },
  };
}
