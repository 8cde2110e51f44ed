import type { TeachSession } from '@/lib/domain/teach/session';
import { reachedAt, seenAt } from '@/lib/domain/teach/steps';
import { armedFrom } from '@/lib/schema/messages/teach';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';
import { changeTeaching, teachingIn } from './teach-memory';

/** Every frame of the tab waits for a click, or only one that has just loaded. */
export async function arm(context: CoreContext, tabId: number, frameId?: number): Promise<void> {
  const said = await context.pageTools.pick(tabId, frameId);
  const armed = said.map((one) => ({ frameId: one.frameId, ...armedFrom(one.armed) }));
  const route = armed.find((one) => one.frameId === 0)?.route;
  const origins = armed.flatMap(({ origin }) => origin ?? []);
  await changeTeaching(context, tabId, (session) => {
    const reached = session && reachedAt(session, origins);
    return reached && route ? seenAt(reached, route) : reached;
  });
}

export async function disarm(context: CoreContext, tabId: number): Promise<void> {
  await context.tabs.send(tabId, undefined, { do: 'teach-stop' });
}

/** A panel that is folded cannot say what to click. */
export async function unfold(context: CoreContext, tabId: number): Promise<void> {
  const panel = (await tabMemory(context)).panels.get(tabId);
  if (panel) await context.tabs.send(tabId, 0, { do: 'shape', mode: 'column', width: panel.shape.width });
}

/** The panel of a tab, and all others of the site that is taught, as they were; but for one that has something to say. */
export async function foldBack(
  context: CoreContext,
  { tabId, origin }: Pick<TeachSession, 'tabId' | 'origin'>,
  exceptTabId?: number,
): Promise<void> {
  const all = [...(await tabMemory(context)).panels];
  const asked = all.filter(([id, panel]) => id !== exceptTabId && (id === tabId || panel.origin === origin));
  await Promise.all(asked.map(([id, { shape }]) => context.tabs.send(id, 0, { do: 'shape', ...shape })));
}

/** A frame loaded in the middle of teaching: it waits for clicks like the others. */
export async function armAgain(context: CoreContext, tabId: number, frameId: number): Promise<void> {
  const session = await teachingIn(context, tabId);
  if (session?.phase !== 'picking') return;
  await arm(context, tabId, frameId);
  // It may be the frame of another site of which the panel said that it is out of reach.
  context.changed(['subject'], tabId);
}
