import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { lockNow } from './closing';
import { sessionAnswer } from './session-view';

export async function lock(context: CoreContext): Promise<Answer<SessionView>> {
  await lockNow(context);
  return sessionAnswer(context);
}
