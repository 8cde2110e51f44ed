import { isWaiting, movedTo } from '@/lib/domain/teach/other-tabs';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';
import { hearTrial } from './believe';
import { cancelTeaching } from './end-teaching';
import { exchangeTeaching, teachingIn } from './teach-memory';

/**
 * A tab in which a page was taught is gone, and teaching with it. Only where the second patient was right already, and
 * nothing but a page without one is wanted, another tab of the site goes on.
 */
export async function teachingTabClosed(context: CoreContext, tabId: number): Promise<void> {
  const session = await teachingIn(context, tabId);
  const { panels } = await tabMemory(context);
  const isOpen = ([id, { origin }]: [number, { origin: string }]) =>
    id !== tabId && origin === session?.origin && !session.others?.leave.includes(id);
  const [next] = [...panels].find(isOpen) ?? [];
  if (!session?.proof?.second || !isWaiting(session) || next === undefined) return cancelTeaching(context, tabId);
  const isMoved = await exchangeTeaching(context, session, movedTo(session, next));
  if (!isMoved) return teachingTabClosed(context, tabId);
  context.changed(['subject'], next);
  await hearTrial(context, next);
}
