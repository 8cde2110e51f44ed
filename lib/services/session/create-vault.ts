import type { Answer } from '@/lib/domain/answer';
import type { Language } from '@/lib/domain/records/practice';
import type { SessionView } from '@/lib/domain/views/session';
import type { NewVault } from '@/lib/storage/vault';
import { commitMade } from '../commands/commit-made';
import type { CoreContext } from '../context';
import { changePrefs } from '../settings/prefs';
import { firstEdits } from './first-records';
import { opened } from './opened';
import { isWeak } from './passphrase';

/** Makes the real vault; leaves the sample if that was open. */
export async function createVault(
  context: CoreContext,
  data: NewVault & { language: Language },
): Promise<Answer<SessionView>> {
  const { state, sample, canReturn } = await context.vault.status();
  if (canReturn || (state !== 'first-run' && !sample)) return { ok: false, error: 'bad-state' };
  const { language, ...practice } = data;
  if (isWeak(practice.passphrase)) return { ok: false, error: 'weak-passphrase' };
  if (sample) await context.vault.discardSample();
  const result = await context.vault.create(practice);
  if (result.kind === 'open') {
    const core = { ...result, now: context.clock.now() };
    const edits = firstEdits(practice, result.memberId);
    const made = { kind: 'made' as const, verb: 'vault-created' as const, patientIds: [], facts: {}, edits };
    const known = await result.store.get('settings', 'settings');
    const saved = known ? null : await commitMade(context, core, made);
    if (saved && !saved.ok) return saved;
  }
  await changePrefs(context, (prefs) => ({ ...prefs, language }));
  return opened(context, result, 'unlocked');
}
