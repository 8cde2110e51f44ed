import type { PageSender } from '@/lib/domain/page';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { Outcome } from '@/lib/domain/sites/health';
import type { CoreContext } from '../context';
import type { FrameFacts } from '../recipes/frame-facts';
import { isUnrecognised, noteOutcome, outcomeOf } from '../recipes/health';
import type { FrameState } from './join-frames';
import type { TabMemory } from './tab-memory';

/** What was counted of the page that a frame shows; gone with the worker, which costs a count at most. */
const counted = new WeakMap<TabMemory, Map<string, { page: string; said: Outcome }>>();

/** Counts each page once: found where somebody was found at last, missed where nobody ever was. */
export async function countOutcome(
  context: CoreContext,
  memory: TabMemory,
  reading: FrameReading,
  facts: FrameFacts,
  sender: PageSender,
): Promise<void> {
  const said = outcomeOf(reading, facts);
  if (!said) return;
  const pages = counted.get(memory) ?? new Map<string, { page: string; said: Outcome }>();
  counted.set(memory, pages);
  const frame = `${sender.tabId}-${sender.frameId}`;
  const page = JSON.stringify([sender.documentId, reading.route, reading.recipeId]);
  const known = pages.get(frame);
  const before = known?.page === page ? known.said : undefined;
  // A page that is still loading may seem to be of no view, or of another one, before it says which it is.
  if (before?.found || (before && !said.found && before.viewId === said.viewId)) return;
  pages.set(frame, { page, said });
  await noteOutcome(context, { origin: sender.origin, recipeId: reading.recipeId }, said, before);
}

/** Of a tab that shows nobody: whether a page of it should, and has not for some time. */
export async function hasUnrecognised(context: CoreContext, frames: readonly FrameState[]): Promise<boolean> {
  const lost = await Promise.all(
    frames.map(({ origin, reading, facts }) => {
      const said = outcomeOf(reading, facts);
      return said && !said.found && isUnrecognised(context, { origin, recipeId: reading.recipeId }, said);
    }),
  );
  return lost.includes(true);
}
