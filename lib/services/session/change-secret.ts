import type { Answer } from '@/lib/domain/answer';
import type { NewSecret } from '@/lib/storage/vault';
import { type CoreContext, whileOpen } from '../context';
import { refused } from './opened';

export function changePassphrase(
  context: CoreContext,
  data: { passphrase: string; newPassphrase: string },
): Promise<Answer<null>> {
  return change(context, data.passphrase, { kind: 'member', secret: data.newPassphrase });
}

/** The code printed so far opens nothing any more. */
export function newRecoveryCode(
  context: CoreContext,
  data: { passphrase: string; code: string },
): Promise<Answer<null>> {
  return change(context, data.passphrase, { kind: 'recovery', secret: data.code });
}

function change(context: CoreContext, passphrase: string, wanted: NewSecret): Promise<Answer<null>> {
  return whileOpen(context, async ({ store }) => {
    // The sample has neither: its key ends with the browser.
    if ((await context.vault.status()).sample) return { ok: false, error: 'bad-state' };
    const result = await context.vault.changeSecret(passphrase, wanted);
    if (result.kind === 'refused') return refused(context, result);
    return result.kind === 'open' ? { ok: true, seq: store.seq(), value: null } : { ok: false, error: 'bad-state' };
  });
}
