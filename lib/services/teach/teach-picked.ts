import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { PageSender } from '@/lib/domain/page';
import type { TeachPick } from '@/lib/domain/teach/session';
import { pickInto } from '@/lib/domain/teach/steps';
import { answered } from '../answered';
import { type CoreContext, whileOpen } from '../context';
import { cancelTeaching } from './end-teaching';
import { changeTeaching } from './teach-memory';

/** The user clicked in the page. The page hears nothing of what that meant. */
export function teachPicked(context: CoreContext, data: TeachPick, sender: PageSender): Promise<Answer<null>> {
  return whileOpen(context, async ({ now, env }) => {
    const { tabId, origin, frameId } = sender;
    const today = todayIn(now, env.settings.zone);
    // Only the browser knows which frame is the top one, and a recipe holds for one site.
    const pick: TeachPick = { ...data, frame: { ...data.frame, top: frameId === 0 } };
    await changeTeaching(context, tabId, (session) => {
      if (session?.phase !== 'picking') return session;
      return session.origin === origin ? pickInto(session, pick, today) : { ...session, problem: 'not-reached' };
    });
    context.changed(['subject'], tabId);
    return answered(context, null);
  });
}

/** Esc in any frame ends it in all of them. */
export async function teachEscaped(
  context: CoreContext,
  _data: Record<string, never>,
  sender: PageSender,
): Promise<Answer<null>> {
  await cancelTeaching(context, sender.tabId);
  return answered(context, null);
}
