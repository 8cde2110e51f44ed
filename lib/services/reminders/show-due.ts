import type { Instant } from '@/lib/domain/records/base';
import type { LedgerRow, ReminderStore } from '@/lib/storage/store';
import type { CoreContext } from '../context';
import { readPrefs } from '../settings/prefs';
import { initialsFor } from './initials';
import { manyId } from './notice-ids';

const leaseMs = 2 * 60_000;
const mostSingle = 3;
const mostAtOnce = 500;

/**
 * Claims what is due, shows it, then marks it. A worker that dies between two of these leaves a claim whose lease runs
 * out; the next one shows the same id again, which is still one notification.
 * @returns how many were shown
 */
export async function showDue(
  context: CoreContext,
  reminders: ReminderStore,
  now: Instant,
  missed: boolean,
): Promise<number> {
  const claimed: LedgerRow[] = [];
  for (const reminder of await reminders.dueReminders(now, mostAtOnce)) {
    const row = await reminders.claim(reminder, now, leaseMs);
    if (row) claimed.push(row);
  }
  if (claimed.length === 0) return 0;
  if (claimed.length > mostSingle) await showMany(context, await reminders.countDue(now), missed);
  else await showEach(context, claimed);
  for (const row of claimed) await reminders.mark(row.id, 'shown', context.clock.now());
  return claimed.length;
}

function showMany(context: CoreContext, n: number, missed: boolean): Promise<void> {
  return context.notices.show({ id: manyId, kind: missed ? 'missed' : 'due-many', n, buttons: [] });
}

async function showEach(context: CoreContext, rows: LedgerRow[]): Promise<void> {
  const { initials: wanted } = await readPrefs(context);
  for (const row of rows) {
    const initials = wanted ? await initialsFor(context, row.followUpId) : null;
    await context.notices.show({
      id: row.id,
      kind: 'due-one',
      n: 1,
      buttons: ['done', 'snooze'],
      ...(initials && { initials }),
    });
  }
}
