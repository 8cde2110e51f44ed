import type { Answer } from '@/lib/domain/answer';
import type { Language } from '@/lib/domain/records/practice';
import type { SessionView } from '@/lib/domain/views/session';
import type { NewVault } from '@/lib/storage/vault';
import type { CoreContext } from '../context';
import { changePrefs } from '../settings/prefs';
import { opened } from './opened';

/** Makes the real vault with its first settings and member; leaves the sample if that was open. */
export async function createVault(
  context: CoreContext,
  data: NewVault & { language: Language },
): Promise<Answer<SessionView>> {
  const { state, sample, canReturn } = await context.vault.status();
  if (canReturn || (state !== 'first-run' && !sample)) return { ok: false, error: 'bad-state' };
  const { language, ...practice } = data;
  const result = await context.vault.create(practice);
  if (result.kind === 'open') {
    if (sample) await context.vault.discardSample();
    await changePrefs(context, (prefs) => ({ ...prefs, language }));
  }
  return opened(context, result, 'unlocked');
}
