import type { ReminderStore } from '@/lib/storage/store';
import type { CoreContext } from '../context';
import { closeWhenDue } from '../session/closing';
import { readPrefs } from '../settings/prefs';
import { isFirstTick, startedNow } from './browser-session';
import { checkClock } from './clock-jump';
import { inTurn } from './in-turn';
import { clockId } from './notice-ids';
import { showDue } from './show-due';

/**
 * Looks at the data and shows what came due. Harmless at any time and as often as anybody likes: alarms come late or
 * not at all, so waking from idle and opening a page tick as well. Works while locked.
 */
export function tick(context: CoreContext): Promise<void> {
  return inTurn(context, () => tickOnce(context));
}

async function tickOnce(context: CoreContext): Promise<void> {
  await closeWhenDue(context);
  const reminders = await context.vault.reminders();
  if (!reminders) {
    // Without a vault nothing comes due, so what a new one brings with it was not missed.
    if (await isFirstTick(context)) await startedNow(context, 0);
    return context.badge.show(0);
  }
  // Before the work: a worker that dies in it is woken again.
  await arm(context, reminders);
  const now = context.clock.now();
  await context.badge.show(await reminders.countDue(now));
  const ahead = await checkClock(context);
  if (ahead !== null) return askAboutClock(context, ahead);
  await clearNotice(context, clockId);
  const { presentingUntilAt = 0 } = await readPrefs(context);
  if (presentingUntilAt > now) return;
  const first = await isFirstTick(context);
  const shown = await showDue(context, reminders, now, first);
  if (!first) return;
  await startedNow(context, shown);
  if (shown) context.changed(['today']);
}

/** Puts both alarms where they belong; they may have been lost. */
export async function arm(context: CoreContext, reminders: ReminderStore): Promise<void> {
  await context.alarms.everyMinute('tick');
  await context.alarms.at('due', await reminders.nextNotifyAt(context.clock.now()));
}

async function askAboutClock(context: CoreContext, days: number): Promise<void> {
  if ((await context.notices.onScreen()).includes(clockId)) return;
  await context.notices.show({ id: clockId, kind: 'clock-ahead', n: days, buttons: ['clock-right'] });
  context.changed(['session']);
}

async function clearNotice({ notices }: CoreContext, id: string): Promise<void> {
  if ((await notices.onScreen()).includes(id)) await notices.clear(id);
}
