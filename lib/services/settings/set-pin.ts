import type { Answer } from '@/lib/domain/answer';
import { noteDone } from '../commands/note-done';
import { type CoreContext, whileOpen } from '../context';

/** Null takes the PIN away; then only the passphrase opens after a rest. */
export function setPin(context: CoreContext, data: { pin: string | null }): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    await context.vault.setPin(data.pin);
    const answer = await noteDone(context, core, {
      verb: 'settings-changed',
      patientIds: [],
      facts: { pin: data.pin === null ? 'off' : 'on' },
    });
    context.changed(['session', 'settings']);
    return answer;
  });
}
