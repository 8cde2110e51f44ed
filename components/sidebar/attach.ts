import type { Answer } from '@/lib/domain/answer';

/** Redeems the one-shot token of the frame's address and takes it out of there. Without it the frame stays blank. */
export async function attach(
  redeem: (token: string) => Promise<Answer<unknown>>,
  place: Pick<Location, 'hash' | 'pathname'>,
): Promise<boolean> {
  const token = place.hash.slice(1);
  if (token === '') return false;
  const answer = await redeem(token).catch(() => null);
  if (!answer?.ok) return false;
  history.replaceState(null, '', place.pathname);
  return true;
}
