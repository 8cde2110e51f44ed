import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import type { FrameState } from './join-frames';
import { keepClaims, tabMemory } from './tab-memory';
import { inTabOrder } from './tab-order';

interface Goodbye {
  seq: number;
  left?: boolean;
}

/** A frame navigated or shows somebody else: what it said is void at once. A top page that leaves takes all along. */
export async function pageCleared(context: CoreContext, data: Goodbye, sender: PageSender): Promise<Answer<null>> {
  const isOvertaken = await inTabOrder(context, sender, () => clear(context, data, sender));
  // A goodbye that was overtaken by the next document's first words took those along: they are asked for again.
  const frameId = isWholePage(data, sender) ? undefined : sender.frameId;
  if (isOvertaken) await context.tabs.send(sender.tabId, frameId, { do: 'read-again' });
  return answered(context, null);
}

/** True when another document of the same frame had spoken before. */
async function clear(context: CoreContext, data: Goodbye, sender: PageSender): Promise<boolean> {
  const memory = await tabMemory(context);
  const claims = memory.claims.get(sender.tabId);
  const mine = claims?.frames.find(({ frameId }) => frameId === sender.frameId);
  const isLate = mine?.documentId === sender.documentId && data.seq < mine.reading.seq;
  if (!claims || isLate) return false;
  if (!mine && !isWholePage(data, sender)) return false;
  const others = claims.frames.filter((frame) => frame !== mine);
  claims.frames = isWholePage(data, sender)
    ? []
    : [...others, ...(mine && sender.frameId === 0 ? [emptied(mine, data.seq)] : [])];
  await keepClaims(context, memory);
  context.changed(['subject'], sender.tabId);
  return mine !== undefined && mine.documentId !== sender.documentId;
}

function isWholePage({ left }: Goodbye, { frameId }: PageSender): boolean {
  return frameId === 0 && left === true;
}

/** A top page between two patients shows nobody: it must not let an inner frame speak for it meanwhile. */
function emptied(frame: FrameState, seq: number): FrameState {
  const { ownEmail } = frame.reading.fields;
  const state = frame.reading.viewId === null ? 'no-view' : 'none';
  return { ...frame, reading: { ...frame.reading, state, seq, fields: ownEmail === undefined ? {} : { ownEmail } } };
}
