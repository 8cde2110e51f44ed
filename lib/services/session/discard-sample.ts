import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { sessionAnswer } from './session-view';
import { stopWatch } from './watch';

export async function discardSample(context: CoreContext): Promise<Answer<SessionView>> {
  const { sample } = await context.vault.status();
  if (!sample) return { ok: false, error: 'bad-state' };
  await context.vault.discardSample();
  await stopWatch(context);
  context.changed(['session', 'today', 'patients', 'plans', 'subject', 'settings', 'import', 'drafts']);
  return sessionAnswer(context);
}
