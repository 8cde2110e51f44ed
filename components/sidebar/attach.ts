import type { Answer } from '@/lib/domain/answer';
import type { Attached } from '@/lib/domain/views/attached';

/** Where the frame's first script leaves what it asked, for the screen that comes after it. */
export interface AskHolder {
  casecueAsk?: { attached: Promise<Attached | null>; isFresh(): boolean };
}

/**
 * Redeems the one-shot token of the frame's address and takes it out of there; answers what the core says of the tab.
 * Null: the frame stays blank.
 */
export async function attach<T>(
  redeem: (token: string) => Promise<Answer<T> | null>,
  place: Pick<Location, 'hash' | 'pathname'>,
): Promise<T | null> {
  const token = place.hash.slice(1);
  if (token === '') return null;
  const answer = await redeem(token).catch(() => null);
  if (!answer?.ok) return null;
  history.replaceState(null, '', place.pathname);
  return answer.value;
}
