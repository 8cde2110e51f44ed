import type { CoreContext } from '../context';

const startedKey = 'reminders.startedAt';
const missedKey = 'reminders.missed';

type Keeps = Pick<CoreContext, 'session' | 'clock'>;

/** True until `startedNow`: the session area is empty when the browser was just started. */
export async function isFirstTick({ session }: Keeps): Promise<boolean> {
  return (await session.get(startedKey)) === undefined;
}

export async function startedNow({ session, clock }: Keeps, missed: number): Promise<void> {
  if (missed > 0) await session.set(missedKey, missed);
  await session.set(startedKey, clock.now());
}

/** How many reminders came due while the browser was closed; 0 once the user has seen the list. */
export async function missedWhileClosed({ session }: Pick<CoreContext, 'session'>): Promise<number> {
  return (await session.get<number>(missedKey)) ?? 0;
}
