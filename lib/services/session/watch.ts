import type { Instant } from '@/lib/domain/records/base';
import type { Settings } from '@/lib/domain/records/practice';
import type { CoreContext } from '../context';

const key = 'watch';
const minuteMs = 60_000;
/** Clocks are set right by seconds all the time; more than this backwards is somebody turning them. */
const backwardsMs = 5 * minuteMs;
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
 * What the clock demands: `lock` after so many hours or when the clock ran backwards, `rest` when the computer slept
 * for longer than it may go without input (idle events do not come while asleep).
 */
export async function dueToClose(context: CoreContext): Promise<'lock' | 'rest' | null> {
  const watch = await context.session.get<Watch>(key);
  if (!watch) return null;
  const now = context.clock.now();
  if (now < watch.seenAt - backwardsMs || now - watch.openedAt >= watch.lockHours * 60 * minuteMs) return 'lock';
  if (now - watch.seenAt >= watch.restMinutes * minuteMs) return 'rest';
  if (now - watch.seenAt >= noteMs) await context.session.set(key, { ...watch, seenAt: now } satisfies Watch);
  return null;
}

/** The browser may forget the interval when the worker stops. */
export async function resumeWatch(context: CoreContext): Promise<void> {
  const watch = await context.session.get<Watch>(key);
  if (watch) context.idleAfter(watch.restMinutes);
}
