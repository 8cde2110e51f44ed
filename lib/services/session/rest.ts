import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { CoreContext } from '../context';
import { restNow } from './closing';
import { sessionAnswer } from './session-view';

export async function rest(context: CoreContext): Promise<Answer<SessionView>> {
  await restNow(context);
  return sessionAnswer(context);
}
