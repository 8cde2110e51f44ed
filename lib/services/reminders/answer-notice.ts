import type { CoreContext } from '../context';
import { releaseClock } from './clock-jump';
import { clockId, followUpOf, manyId } from './notice-ids';
import { doOrKeep } from './pending';
import { tick } from './tick';

/** A click on a notification (`button` null) or on one of its buttons, in the order in which they were given. */
export async function answerNotice(context: CoreContext, noticeId: string, button: number | null): Promise<void> {
  if (noticeId === clockId) return goOn(context);
  if (noticeId === manyId) {
    await context.notices.clear(noticeId);
    return doOrKeep(context, { do: 'list' });
  }
  if (followUpOf(noticeId) === null) return context.notices.clear(noticeId);
  return doOrKeep(context, { do: button === 1 ? 'snooze' : 'call', noticeId });
}

/** "The date is right": what was held goes on. */
export async function goOn(context: CoreContext): Promise<void> {
  await releaseClock(context);
  await context.notices.clear(clockId);
  context.changed(['session']);
  await tick(context);
}
