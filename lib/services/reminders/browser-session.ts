import type { Instant } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';

const startedKey = 'reminders.startedAt';
const missedKey = 'reminders.missed';

/** Then the day's list has told it long since. */
const newsMs = 4 * 60 * 60_000;

interface Missed {
  n: number;
  at: Instant;
}

type Keeps = Pick<CoreContext, 'session' | 'clock'>;

/** True until `startedNow`: the session area is empty when the browser was just started. */
export async function isFirstTick({ session }: Keeps): Promise<boolean> {
  return (await session.get(startedKey)) === undefined;
}

export async function startedNow({ session, clock }: Keeps, missed: number): Promise<void> {
  const at = clock.now();
  if (missed > 0) await session.set(missedKey, { n: missed, at } satisfies Missed);
  await session.set(startedKey, at);
}

/** How many reminders came due while the browser was closed; 0 when that is no news any more. */
export async function missedWhileClosed({ session, clock }: Keeps): Promise<number> {
  const missed = await session.get<Missed>(missedKey);
  return missed && clock.now() - missed.at < newsMs ? missed.n : 0;
}
