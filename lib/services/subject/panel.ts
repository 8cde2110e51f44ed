import type { Answer, Refusal } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { dropGone } from './look-again';
import { changeSite } from './site-prefs';
import { keepPanels, type TabPanel, tabMemory } from './tab-memory';

const narrowest = 280;
const widest = 640;
const notAllowed: Refusal = { ok: false, error: 'not-allowed' };

/** Whether a message comes from the document that redeemed the tab's token. */
export async function isBoundFrame(context: CoreContext, sender: PageSender): Promise<boolean> {
  const panel = (await tabMemory(context)).panels.get(sender.tabId);
  return sender.kind === 'frame' && panel !== undefined && isBoundTo(panel, sender);
}

/** Whether a panel's token was redeemed by this very document. */
export function isBoundTo(panel: TabPanel, sender: PageSender): boolean {
  return panel.frame?.frameId === sender.frameId && panel.frame.documentId === sender.documentId;
}

/** Rail or column, and how wide: for this page at once, for its site from now on. */
export async function panelShape(
  context: CoreContext,
  data: { mode: 'rail' | 'column'; width?: number },
  sender: PageSender,
): Promise<Answer<null>> {
  if (!(await isBoundFrame(context, sender))) return notAllowed;
  const memory = await tabMemory(context);
  const panel = memory.panels.get(sender.tabId);
  if (!panel) return notAllowed;
  const width = Math.round(Math.min(widest, Math.max(narrowest, data.width ?? panel.shape.width)));
  const shape = { mode: data.mode, width };
  memory.panels.set(sender.tabId, { ...panel, shape });
  await keepPanels(context, memory);
  await changeSite(context, panel.origin, (site) => ({ ...site, panel: data.mode, width }));
  await context.tabs.send(sender.tabId, 0, { do: 'shape', ...shape });
  context.changed(['subject'], sender.tabId);
  return answered(context, null);
}

/** Esc in our frame gives the page back its focus. */
export async function panelFocusPage(
  context: CoreContext,
  _data: Record<string, never>,
  sender: PageSender,
): Promise<Answer<null>> {
  if (!(await isBoundFrame(context, sender))) return notAllowed;
  await context.tabs.send(sender.tabId, 0, { do: 'focus-page' });
  return answered(context, null);
}

/** Every frame of the tab reads again, and who is gone is forgotten. A frame asks for its own tab, a page of ours names one. */
export async function panelReadAgain(
  context: CoreContext,
  data: { tabId?: number },
  sender: PageSender,
): Promise<Answer<null>> {
  const tabId = await tabAsked(context, data.tabId, sender);
  if (tabId === null) return notAllowed;
  await dropGone(context, tabId);
  await context.tabs.send(tabId, undefined, { do: 'read-again' });
  return answered(context, null);
}

/** The tab a sender may ask about: a bound frame its own, a page of ours the one it names. */
export async function tabAsked(
  context: CoreContext,
  tabId: number | undefined,
  sender: PageSender,
): Promise<number | null> {
  if (sender.kind === 'own-page') return tabId ?? null;
  return (await isBoundFrame(context, sender)) ? sender.tabId : null;
}
