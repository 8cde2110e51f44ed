import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { opened } from './opened';

export async function unlock(context: CoreContext, data: { passphrase: string }): Promise<Answer<SessionView>> {
  return opened(context, await context.vault.unlock(data.passphrase), 'unlocked');
}
