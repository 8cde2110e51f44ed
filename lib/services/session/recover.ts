import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { opened } from './opened';

/** Break-glass: the vault records it, takes the new passphrase and the new code, and forgets the PIN. */
export async function recover(
  context: CoreContext,
  data: { code: string; newPassphrase: string; newCode: string },
): Promise<Answer<SessionView>> {
  if (!(await canUnlock(context))) return { ok: false, error: 'bad-state' };
  return opened(context, await context.vault.recover(data.code, data.newPassphrase, data.newCode), 'unlocked');
}

/** There is a vault to open, and it is not the throw-away one that is in use. */
export async function canUnlock(context: CoreContext): Promise<boolean> {
  const { state, sample } = await context.vault.status();
  return state !== 'first-run' && !sample;
}
