import { seenAt } from '@/lib/domain/teach/steps';
import { routePartsFrom } from '@/lib/schema/messages/teach';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';
import { changeTeaching, teachingIn } from './teach-memory';

/** Every frame of the tab waits for a click, or only one that has just loaded. */
export async function arm(context: CoreContext, tabId: number, frameId?: number): Promise<void> {
  const route = routePartsFrom(await context.pageTools.pick(tabId, frameId));
  if (route) await changeTeaching(context, tabId, (session) => session && seenAt(session, route));
}

export async function disarm(context: CoreContext, tabId: number): Promise<void> {
  await context.tabs.send(tabId, undefined, { do: 'teach-stop' });
}

/** A panel that is folded cannot say what to click. */
export async function unfold(context: CoreContext, tabId: number): Promise<void> {
  const panel = (await tabMemory(context)).panels.get(tabId);
  if (panel) await context.tabs.send(tabId, 0, { do: 'shape', mode: 'column', width: panel.shape.width });
}

export async function foldBack(context: CoreContext, tabId: number): Promise<void> {
  const panel = (await tabMemory(context)).panels.get(tabId);
  if (panel) await context.tabs.send(tabId, 0, { do: 'shape', ...panel.shape });
}

/** A frame loaded in the middle of teaching: it waits for clicks like the others. */
export async function armAgain(context: CoreContext, tabId: number, frameId: number): Promise<void> {
  const session = await teachingIn(context, tabId);
  if (session?.phase === 'picking') await arm(context, tabId, frameId);
}
