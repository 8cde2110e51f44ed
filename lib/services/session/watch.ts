import type { Instant } from '@/lib/domain/records/base';
import type { Settings } from '@/lib/domain/records/practice';
import type { CoreContext } from '../context';

const key = 'watch';
const minuteMs = 60_000;
/** Clocks are set right by seconds all the time; more than this backwards is somebody turning them. */
const backwardsMs = 5 * minuteMs;
/** The alarm comes every minute, or later: a silence shorter than this is no sleep. */
const sleepMinutes = 3;
/** At the full hour the vault shuts by itself, and what is half typed would be lost: two alarms before it closes in order. */
const orderlyMs = 2 * minuteMs;
/** How often "still here" is written down. */
const noteMs = 20_000;

/** Kept in the session area, so that it outlives the worker and not the browser. */
interface Watch {
  openedAt: Instant;
  seenAt: Instant;
  restMinutes: number;
  lockHours: number;
}

type Rules = Pick<Settings, 'restMinutes' | 'lockHours'>;

/** Begins to watch an opened vault, or takes over changed settings. `reopened` begins the hours anew. */
export async function watchFor(context: CoreContext, rules: Rules, reopened = false): Promise<void> {
  const now = context.clock.now();
  const known = await context.session.get<Watch>(key);
  const openedAt = reopened || !known ? now : known.openedAt;
  const { restMinutes, lockHours } = rules;
  await context.session.set(key, { openedAt, seenAt: now, restMinutes, lockHours } satisfies Watch);
  context.idleAfter(restMinutes);
}

export async function stopWatch(context: CoreContext): Promise<void> {
  await context.session.remove(key);
}

/**
 * What the clock demands: `lock` when the hours are nearly over, `lock-at-once` when it ran backwards, `rest` when the computer slept
 * for longer than it may go without input (idle events do not come while asleep).
 */
export async function dueToClose(context: CoreContext): Promise<'lock' | 'lock-at-once' | 'rest' | null> {
  const watch = await context.session.get<Watch>(key);
  if (!watch) return null;
  const now = context.clock.now();
  if (now < watch.seenAt - backwardsMs) return 'lock-at-once';
  if (now - watch.openedAt >= watch.lockHours * 60 * minuteMs - orderlyMs) return 'lock';
  if (now - watch.seenAt >= Math.max(watch.restMinutes, sleepMinutes) * minuteMs) return 'rest';
  if (now - watch.seenAt >= noteMs) await context.session.set(key, { ...watch, seenAt: now } satisfies Watch);
  return null;
}

/** The browser may forget the interval when the worker stops. */
export async function resumeWatch(context: CoreContext): Promise<void> {
  const watch = await context.session.get<Watch>(key);
  if (watch) context.idleAfter(watch.restMinutes);
}
