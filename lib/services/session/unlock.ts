import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { opened } from './opened';
import { canUnlock } from './recover';

export async function unlock(context: CoreContext, data: { passphrase: string }): Promise<Answer<SessionView>> {
  if (!(await canUnlock(context))) return { ok: false, error: 'bad-state' };
  return opened(context, await context.vault.unlock(data.passphrase), 'unlocked');
}
