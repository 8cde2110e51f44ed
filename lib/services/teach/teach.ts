import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { PageSender } from '@/lib/domain/page';
import type { TeachCommand } from '@/lib/domain/teach/messages';
import type { TeachSession } from '@/lib/domain/teach/session';
import { again, back, begin, finish, swap } from '@/lib/domain/teach/steps';
import { answered } from '../answered';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { removeOfficeRecipe } from '../recipes/office-recipes';
import { tabAsked } from '../subject/panel';
import { siteOf } from '../subject/site-prefs';
import { tabMemory } from '../subject/tab-memory';
import { cancelTeaching } from './end-teaching';
import { arm, unfold } from './page-side';
import { changeTeaching, teachingIn } from './teach-memory';
import { activate, putOnTrial } from './try-out';

/** What the user does in the panel, or in the popup, while teaching the page of a tab. */
export function teach(context: CoreContext, data: TeachCommand, sender: PageSender): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const tabId = await tabAsked(context, data.tabId, sender);
    if (tabId === null) return { ok: false, error: 'not-allowed' };
    if (data.act === 'start') return start(context, tabId);
    if (data.act === 'cancel') {
      await cancelTeaching(context, tabId);
      return answered(context, null);
    }
    const session = await teachingIn(context, tabId);
    if (!session) return { ok: false, error: 'bad-state' };
    return obey(context, core, session, data);
  });
}

async function start(context: CoreContext, tabId: number): Promise<Answer<null>> {
  const { panels } = await tabMemory(context);
  const origin = panels.get(tabId)?.origin;
  if (origin === undefined || !(await siteOf(context, origin))?.enabled) return { ok: false, error: 'bad-state' };
  await cancelTeaching(context, tabId);
  await changeTeaching(context, tabId, () => begin(tabId, origin));
  context.changed(['subject'], tabId);
  await arm(context, tabId);
  await unfold(context, tabId);
  // Whoever works without a mouse goes on in the page.
  await context.tabs.send(tabId, 0, { do: 'focus-page' });
  return answered(context, null);
}

async function obey(
  context: CoreContext,
  core: OpenCore,
  session: TeachSession,
  { act, format }: TeachCommand,
): Promise<Answer<null>> {
  const { tabId } = session;
  const today = todayIn(core.now, core.env.settings.zone);
  if (act === 'right') return activate(context, core, session, today);
  if (act === 'wrong') {
    await retry(context, session);
  } else if (session.phase === 'picking') {
    const change = { back, swap, finish: (one: TeachSession) => finish(one, format, today) }[act as 'back'];
    const next = await changeTeaching(context, tabId, (now) => now && change(now));
    if (next?.phase === 'other') await putOnTrial(context, next, today);
  }
  context.changed(['subject'], tabId);
  return answered(context, null);
}

/** "No", or nothing was read: the second patient is picked as well. */
async function retry(context: CoreContext, { tabId, trialId }: TeachSession): Promise<void> {
  const next = await changeTeaching(context, tabId, (now) => (now && now.phase !== 'picking' ? again(now) : now));
  if (trialId !== undefined) await removeOfficeRecipe(context, trialId);
  if (next) await arm(context, tabId);
}
