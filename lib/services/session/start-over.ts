import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { sessionAnswer } from './session-view';
import { stopWatch } from './watch';

/** The same word in every language, typed by hand on the recovery screen. */
const confirmWord = 'START OVER';

/** Only from the recovery screen: a healthy vault is not set aside by a message. */
export async function startOver(context: CoreContext, data: { confirm: string }): Promise<Answer<SessionView>> {
  const { state } = await context.vault.status();
  if (state !== 'recovery') return { ok: false, error: 'bad-state' };
  if (data.confirm !== confirmWord) return { ok: false, error: 'not-allowed' };
  await context.vault.startOver();
  await stopWatch(context);
  context.changed(['session']);
  return sessionAnswer(context);
}
