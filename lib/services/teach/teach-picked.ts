import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { PageSender } from '@/lib/domain/page';
import type { PickPart, TeachPick, TeachSession } from '@/lib/domain/teach/session';
import { missedIn, pickInto } from '@/lib/domain/teach/steps';
import { answered } from '../answered';
import { type CoreContext, whileOpen } from '../context';
import { siteOf } from '../subject/site-prefs';
import { cancelTeaching } from './end-teaching';
import { officeAddresses } from './office-addresses';
import { changeTeaching } from './teach-memory';

/** The user clicked in the page. The page hears nothing of what that meant. */
export function teachPicked(context: CoreContext, data: TeachPick, sender: PageSender): Promise<Answer<null>> {
  return whileOpen(context, async ({ now, env }) => {
    const { tabId, origin, frameId } = sender;
    const today = todayIn(now, env.settings.zone);
    // Only the browser knows which frame is the top one, and a recipe holds for one site.
    const frame = { ...data.frame, top: frameId === 0 };
    const pick = standingIn(frame, data);
    const isUsed = (await siteOf(context, origin))?.enabled === true;
    const office = await officeAddresses(context, env.settings, origin);
    await changeTeaching(context, tabId, (session) => {
      if (session?.phase !== 'picking') return session;
      if (!isUsed) return { ...session, problem: 'not-reached', missed: origin };
      const here = isSettled(session) ? session : { ...session, origin };
      return here.origin === origin ? pickInto(here, pick, today, office) : { ...session, problem: 'not-reached' };
    });
    context.changed(['subject'], tabId);
    return answered(context, null);
  });
}

/** What is learnt holds for one site: that of the first click, which may be another one than the page around its frame. */
function isSettled({ picks, first, banned }: TeachSession): boolean {
  return picks.length > 0 || first !== undefined || banned !== undefined;
}

/** A click went into a frame of a site where CaseCue is not used. */
export function teachMissed(context: CoreContext, data: { origin: string }, sender: PageSender): Promise<Answer<null>> {
  return whileOpen(context, async () => {
    await changeTeaching(context, sender.tabId, (session) => session && missedIn(session, data.origin));
    context.changed(['subject'], sender.tabId);
    return answered(context, null);
  });
}

/** Whatever comes with a click stands in the same frame. */
function standingIn(frame: TeachPick['frame'], { other, link, own, ...pick }: TeachPick): TeachPick {
  const at = (part: PickPart) => ({ ...part, frame });
  return {
    ...pick,
    frame,
    ...(other && { other: at(other) }),
    ...(link && { link: at(link) }),
    ...(own && { own: at(own) }),
  };
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
