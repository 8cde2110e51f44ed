import type { Answer } from '@/lib/domain/answer';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { goOn } from './answer-notice';

export async function releaseReminders(context: CoreContext): Promise<Answer<null>> {
  await goOn(context);
  return answered(context, null);
}
