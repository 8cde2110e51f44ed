import type { CoreContext } from '../context';
import { claimsOf, keepClaims, tabMemory } from './tab-memory';

/** A computer that is busy for once cannot read a page in its time: it is asked so often before anything is refused. */
const mostAsks = 8;

/** All frames of a tab read once more, and again while one of them had no time to be read. */
export async function lookAgain(context: CoreContext, tabId: number): Promise<void> {
  const memory = await tabMemory(context);
  const isSlow = () => memory.claims.get(tabId)?.frames.some(({ reading }) => reading.state === 'slow') ?? false;
  for (let asked = 0; asked === 0 || (asked < mostAsks && isSlow()); asked++) await dropGone(context, tabId);
}

/**
 * Asks the other frames to read again and forgets those that no longer answer: a frame that a host removed cannot
 * say goodbye, and must not go on naming somebody.
 */
export async function dropGone(context: CoreContext, tabId: number, exceptFrameId?: number): Promise<void> {
  const memory = await tabMemory(context);
  const asked = claimsOf(memory, tabId).frames.filter(
    ({ frameId, reading }) => frameId !== exceptFrameId && reading.state !== 'no-view',
  );
  const answers = await Promise.all(
    asked.map(({ frameId }) => context.tabs.send(tabId, frameId, { do: 'read-again' })),
  );
  const gone = asked.filter((_, index) => !answers[index]);
  const claims = claimsOf(memory, tabId);
  const left = claims.frames.filter((frame) => !gone.includes(frame));
  if (left.length === claims.frames.length) return;
  claims.frames = left;
  await keepClaims(context, memory);
  context.changed(['subject'], tabId);
}
