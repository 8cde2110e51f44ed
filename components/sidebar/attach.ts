import type { Answer } from '@/lib/domain/answer';

/**
 * Redeems the one-shot token of the frame's address and takes it out of there; answers what the core says of the tab.
 * Null: the frame stays blank.
 */
export async function attach<T>(
  redeem: (token: string) => Promise<Answer<T>>,
  place: Pick<Location, 'hash' | 'pathname'>,
): Promise<T | null> {
  const token = place.hash.slice(1);
  if (token === '') return null;
  const answer = await redeem(token).catch(() => null);
  if (!answer?.ok) return null;
  history.replaceState(null, '', place.pathname);
  return answer.value;
}
