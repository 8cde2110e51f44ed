import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import type { FrameState } from './join-frames';
import { keepClaims, tabMemory } from './tab-memory';

/** A frame navigated or shows somebody else: what it said is void at once. A top page that leaves takes all along. */
export async function pageCleared(
  context: CoreContext,
  data: { seq: number; left?: boolean },
  sender: PageSender,
): Promise<Answer<null>> {
  const memory = await tabMemory(context);
  const claims = memory.claims.get(sender.tabId);
  const mine = claims?.frames.find(({ frameId }) => frameId === sender.frameId);
  const isLate = mine?.documentId === sender.documentId && data.seq < mine.reading.seq;
  if (!claims || isLate) return answered(context, null);
  const isWholePage = sender.frameId === 0 && data.left === true;
  if (!mine && !isWholePage) return answered(context, null);
  const others = claims.frames.filter((frame) => frame !== mine);
  claims.frames = isWholePage ? [] : [...others, ...(mine && sender.frameId === 0 ? [emptied(mine, data.seq)] : [])];
  await keepClaims(context, memory);
  context.changed(['subject']);
  // A goodbye that was overtaken by the next document's first words took those along: they are asked for again.
  const isOvertaken = mine !== undefined && mine.documentId !== sender.documentId;
  const frameId = isWholePage ? undefined : sender.frameId;
  if (isOvertaken) await context.tabs.send(sender.tabId, frameId, { do: 'read-again' });
  return answered(context, null);
}

/** A top page between two patients shows nobody: it must not let an inner frame speak for it meanwhile. */
function emptied(frame: FrameState, seq: number): FrameState {
  const { ownEmail } = frame.reading.fields;
  const state = frame.reading.viewId === null ? 'no-view' : 'none';
  return { ...frame, reading: { ...frame.reading, state, seq, fields: ownEmail === undefined ? {} : { ownEmail } } };
}
