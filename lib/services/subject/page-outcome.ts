import type { PageSender } from '@/lib/domain/page';
import type { FrameReading } from '@/lib/domain/records/claim';
import type { CoreContext } from '../context';
import type { FrameFacts } from '../recipes/frame-facts';
import { isUnrecognised, noteOutcome, outcomeOf } from '../recipes/health';
import type { FrameState } from './join-frames';
import type { TabMemory } from './tab-memory';

/** What was counted of the page that a frame shows; gone with the worker, which costs a count at most. */
const counted = new WeakMap<TabMemory, Map<string, { page: string; found: boolean }>>();

/** Counts each page once: found where somebody was found at last, missed where nobody ever was. */
export async function countOutcome(
  context: CoreContext,
  memory: TabMemory,
  reading: FrameReading,
  facts: FrameFacts,
  sender: PageSender,
): Promise<void> {
  const found = outcomeOf(reading, facts);
  if (found === null) return;
  const pages = counted.get(memory) ?? new Map<string, { page: string; found: boolean }>();
  counted.set(memory, pages);
  const frame = `${sender.tabId}-${sender.frameId}`;
  const page = JSON.stringify([sender.documentId, reading.route, reading.recipeId]);
  const before = pages.get(frame);
  const isSame = before?.page === page;
  if (isSame && (before.found || !found)) return;
  pages.set(frame, { page, found });
  await noteOutcome(context, { origin: sender.origin, recipeId: reading.recipeId }, found, isSame);
}

/** Of a tab that shows nobody: whether a page of it should, and has not for some time. */
export async function hasUnrecognised(context: CoreContext, frames: readonly FrameState[]): Promise<boolean> {
  const missed = frames.filter(({ reading, facts }) => outcomeOf(reading, facts) === false);
  const words = await Promise.all(
    missed.map(({ origin, reading }) => isUnrecognised(context, { origin, recipeId: reading.recipeId })),
  );
  return words.includes(true);
}
