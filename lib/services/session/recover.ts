import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { opened } from './opened';
import { isWeak } from './passphrase';

export async function recover(
  context: CoreContext,
  data: { code: string; newPassphrase: string },
): Promise<Answer<SessionView>> {
  if (isWeak(data.newPassphrase)) return { ok: false, error: 'weak-passphrase' };
  return opened(context, await context.vault.recover(data.code, data.newPassphrase), 'unlocked');
}
