import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Attached } from '@/lib/domain/views/attached';
import type { CoreContext } from '../context';
import { sessionAnswer } from '../session/session-view';
import { shapeWhileTaught } from '../teach/shape-while-taught';
import { isBoundTo } from './panel';
import { subject } from './subject';
import { keepPanels, tabMemory } from './tab-memory';

/**
 * Our frame redeems its token and is bound to its document; a second document gets nothing. The answer is all that the
 * frame shows first: a panel beside a page is waited for, and every question more is a way there and back.
 */
export async function panelAttach(
  context: CoreContext,
  data: { token: string },
  sender: PageSender,
): Promise<Answer<Attached>> {
  const shape = await redeem(context, data.token, sender);
  if (!shape) return { ok: false, error: 'not-allowed' };
  // Tells the page that its frame came to life.
  void context.tabs.send(sender.tabId, 0, {
    do: 'shape',
    ...(await shapeWhileTaught(context, sender.tabId, shape)),
  });
  const [session, shown] = await Promise.all([sessionAnswer(context), subject(context, {}, sender)]);
  if (!session.ok) return session;
  if (!shown.ok) return shown;
  const value = { tabId: sender.tabId, session: session.value, subject: shown.value };
  return { ok: true, seq: shown.seq, value };
}

/** The shape of the panel that is bound now; null for a token that was guessed, spent or given to another tab. */
async function redeem(context: CoreContext, token: string, sender: PageSender) {
  const memory = await tabMemory(context);
  const panel = memory.panels.get(sender.tabId);
  if (sender.kind !== 'frame' || !panel) return null;
  if (!isBoundTo(panel, sender)) {
    if (panel.token === undefined || panel.token !== token) return null;
    const { token: _spent, ...rest } = panel;
    const frame = { frameId: sender.frameId, documentId: sender.documentId };
    memory.panels.set(sender.tabId, { ...rest, frame });
    await keepPanels(context, memory);
  }
  return panel.shape;
}
