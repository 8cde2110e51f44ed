import type { Answer } from '@/lib/domain/answer';
import { todayIn } from '@/lib/domain/due';
import type { PageSender } from '@/lib/domain/page';
import type { TeachCommand } from '@/lib/domain/teach/messages';
import { isWaiting } from '@/lib/domain/teach/other-tabs';
import { again, misread } from '@/lib/domain/teach/prove';
import type { TeachSession } from '@/lib/domain/teach/session';
import { back, begin, finish, sayMail, swap } from '@/lib/domain/teach/steps';
import { answered } from '../answered';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { removeOfficeRecipe } from '../recipes/office-recipes';
import { tabAsked } from '../subject/panel';
import { siteOf } from '../subject/site-prefs';
import { tabMemory } from '../subject/tab-memory';
import { sayRight } from './believe';
import { cancelTeaching } from './end-teaching';
import { comeTo, sessionFor } from './other-tabs';
import { arm, unfold } from './page-side';
import { allTeaching, changeTeaching } from './teach-memory';
import { trialOf } from './trial';
import { putOnTrial } from './try-out';

/** What the user does in the panel, or in the popup, while teaching the page of a tab. */
export function teach(context: CoreContext, data: TeachCommand, sender: PageSender): Promise<Answer<null>> {
  return whileOpen(context, async (core) => {
    const tabId = await tabAsked(context, data.tabId, sender);
    if (tabId === null) return { ok: false, error: 'not-allowed' };
    if (data.act === 'start') return start(context, tabId);
    const session = await sessionFor(context, tabId);
    if (data.act === 'cancel') {
      if (session) await cancelTeaching(context, session.tabId);
      return answered(context, null);
    }
    if (!session) return { ok: false, error: 'bad-state' };
    return obey(context, core, await comeTo(context, session, tabId), data);
  });
}

async function start(context: CoreContext, tabId: number): Promise<Answer<null>> {
  const { panels } = await tabMemory(context);
  const origin = panels.get(tabId)?.origin;
  if (origin === undefined || !(await siteOf(context, origin))?.enabled) return { ok: false, error: 'bad-state' };
  const isMessage = await showsMessage(context, tabId);
  await endTrialsAt(context, tabId, origin);
  await changeTeaching(context, tabId, () => begin(tabId, origin, isMessage ? 'page' : undefined));
  // The page listens before the panel asks for a click.
  await arm(context, tabId);
  context.changed(['subject'], tabId);
  await unfold(context, tabId);
  // Whoever works without a mouse goes on in the page.
  await context.tabs.send(tabId, 0, { do: 'focus-page' });
  return answered(context, null);
}

/** Whatever was begun in this tab, or waits for its second patient elsewhere on this site. */
async function endTrialsAt(context: CoreContext, tabId: number, origin: string): Promise<void> {
  const others = (await allTeaching(context)).filter((one) => one.origin === origin && isWaiting(one));
  for (const id of new Set([tabId, ...others.map((one) => one.tabId)])) await cancelTeaching(context, id);
}

/** The page is read as a message, if only by guessing. */
async function showsMessage(context: CoreContext, tabId: number): Promise<boolean> {
  const frames = (await tabMemory(context)).claims.get(tabId)?.frames ?? [];
  return frames.some(
    ({ reading, facts }) =>
      facts.kind === 'mail' &&
      reading.visible &&
      reading.viewId !== null &&
      (reading.state === 'found' || facts.trust !== 'guess'),
  );
}

async function obey(
  context: CoreContext,
  core: OpenCore,
  session: TeachSession,
  { act, format }: TeachCommand,
): Promise<Answer<null>> {
  const { tabId } = session;
  if (act === 'right') return sayRight(context, core, tabId);
  const today = todayIn(core.now, core.env.settings.zone);
  if (act === 'wrong' || act === 'nobody') {
    await retry(context, session, act);
  } else if (session.phase === 'picking') {
    const change = { back, swap, mail: sayMail, finish: (one: TeachSession) => finish(one, format, today) }[
      act as 'back'
    ];
    const next = await changeTeaching(context, tabId, (now) => now && change(now));
    if (next?.phase === 'other') await putOnTrial(context, next, today);
  }
  context.changed(['subject'], tabId);
  return answered(context, null);
}

/** "No", or nothing was read: the patient on screen is picked as well. "Nobody is open", and yet: other places are. */
async function retry(context: CoreContext, session: TeachSession, act: 'wrong' | 'nobody'): Promise<void> {
  const { tabId } = session;
  const trial = await trialOf(context, session);
  const next = await changeTeaching(context, tabId, (now) => {
    if (!now || now.phase === 'picking' || now.phase === 'done') return now;
    return act === 'nobody' && trial ? misread(now, trial.current) : again(now);
  });
  if (next?.phase !== 'picking') return;
  await arm(context, tabId);
  if (trial) await removeOfficeRecipe(context, trial.id);
}
