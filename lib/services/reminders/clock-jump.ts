import type { Instant } from '@/lib/domain/records/base';
import type { CoreContext } from '../context';

const lastKey = 'reminders.lastTickAt';
const heldKey = 'reminders.heldSince';
const dayMs = 86_400_000;
const jumpMs = 7 * dayMs;

type Keeps = Pick<CoreContext, 'local' | 'clock'>;

/**
 * Days that passed at once when they are more than seven: the date may be wrong, and reminders shown for a wrong date
 * would be lost for the right one. Null when all is well. Ends by `releaseClock`, or when the clock is set back.
 */
export async function checkClock(keeps: Keeps): Promise<number | null> {
  const now = keeps.clock.now();
  const held = await keeps.local.get<Instant>(heldKey);
  const last = held ?? (await keeps.local.get<Instant>(lastKey));
  const ahead = last === undefined ? 0 : now - last;
  if (ahead > jumpMs) {
    if (held === undefined) await keeps.local.set(heldKey, last);
    return Math.floor(ahead / dayMs);
  }
  if (held !== undefined) await keeps.local.remove(heldKey);
  await keeps.local.set(lastKey, now);
  return null;
}

/** How far ahead the clock is while reminders are held; null when they are not. */
export async function clockAheadDays(keeps: Keeps): Promise<number | null> {
  const held = await keeps.local.get<Instant>(heldKey);
  return held === undefined ? null : Math.max(0, Math.floor((keeps.clock.now() - held) / dayMs));
}

/** "The date is right." */
export async function releaseClock(keeps: Keeps): Promise<void> {
  await keeps.local.set(lastKey, keeps.clock.now());
  await keeps.local.remove(heldKey);
}
