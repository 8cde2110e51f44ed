import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { opened } from './opened';
import { stopWatch } from './watch';

/** After a rest only; the fifth wrong PIN locks. The hours until the lock run on. */
export async function unlockWithPin(context: CoreContext, data: { pin: string }): Promise<Answer<SessionView>> {
  const result = await context.vault.unlockWithPin(data.pin);
  if (result.kind === 'refused' && result.triesLeft === 0) await stopWatch(context);
  return opened(context, result, 'returned');
}
