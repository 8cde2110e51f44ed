import type { Instant } from '@/lib/domain/records/base';
import type { StoredLedgerRow } from './rows';
import type { Database } from './schema';
import type { DueReminder, LedgerRow, LedgerState, ReminderStore } from './store';

const scanSize = 200;

/** Works without any key: ids, times and states. */
export function openLedger(db: Database): ReminderStore {
  return {
    dueReminders: (now, limit) => dueReminders(db, now, limit),
    countDue: (now) => db.table('followUps').where('notifyFrom').belowOrEqual(now).count(),
    nextNotifyAt: (after) => nextNotifyAt(db, after),
    claim: (reminder, now, leaseMs) => claim(db, reminder, now, leaseMs),
    mark: (id, state, at) => mark(db, id, state, at),
    ledger: (state, limit) => ledgerRows(db, state, limit),
  };
}

function ledgerId({ followUpId, notifyFrom }: DueReminder): string {
  return `${followUpId}@${notifyFrom}`;
}

/** Due and nobody's: never claimed, or claimed by a worker that died before showing. */
async function dueReminders(db: Database, now: Instant, limit: number): Promise<DueReminder[]> {
  const free: DueReminder[] = [];
  const due = () => db.table<{ id: string; notifyFrom: Instant }>('followUps').where('notifyFrom').belowOrEqual(now);
  for (let offset = 0; free.length < limit; offset += scanSize) {
    const rows = await due().offset(offset).limit(scanSize).toArray();
    const reminders = rows.map((row) => ({ followUpId: row.id, notifyFrom: row.notifyFrom }));
    const known = await db.ledger.bulkGet(reminders.map(ledgerId));
    free.push(...reminders.filter((_, i) => isFree(known[i], now)));
    if (rows.length < scanSize) break;
  }
  return free.slice(0, limit);
}

function isFree(row: LedgerRow | undefined, now: Instant): boolean {
  return !row || (row.state === 'claimed' && row.leaseUntil <= now);
}

async function nextNotifyAt(db: Database, after: Instant): Promise<Instant | null> {
  const row = await db.table<{ notifyFrom: Instant }>('followUps').where('notifyFrom').above(after).first();
  return row?.notifyFrom ?? null;
}

async function claim(db: Database, reminder: DueReminder, now: Instant, leaseMs: number): Promise<LedgerRow | null> {
  const row: StoredLedgerRow = {
    id: ledgerId(reminder),
    ...reminder,
    state: 'claimed',
    claimedAt: now,
    leaseUntil: now + leaseMs,
  };
  return db.transaction('rw', db.ledger, async () => {
    const held = await db.ledger.get(row.id);
    if (!isFree(held, now)) return null;
    // `add` decides the first race even if two transactions could overlap; `put` takes an expired lease over.
    await (held ? db.ledger.put(row) : db.ledger.add(row));
    return row;
  });
}

const answered: readonly LedgerState[] = ['acknowledged', 'snoozed', 'expired'];

async function mark(db: Database, id: string, state: LedgerState, at: Instant): Promise<void> {
  await db.transaction('rw', db.ledger, async () => {
    const row = await db.ledger.get(id);
    // An answer is final: a late "shown" of a slow worker must not bring the reminder back.
    if (!row || answered.includes(row.state)) return;
    await db.ledger.put({
      ...row,
      state,
      ...(state === 'shown' ? { shownAt: at, unaudited: 1 } : {}),
      ...(answered.includes(state) ? { answeredAt: at } : {}),
    });
  });
}

async function ledgerRows(db: Database, state: LedgerState, limit: number): Promise<LedgerRow[]> {
  const rows = await db.ledger
    .where('[state+notifyFrom]')
    .between([state, 0], [state, Number.POSITIVE_INFINITY], true, true)
    .limit(limit)
    .toArray();
  return rows.map(({ unaudited: _, ...row }) => row);
}

/** How many reminders were shown since history was last told, and a way to say that it was told. */
export async function unauditedReminders(db: Database): Promise<string[]> {
  return db.ledger.where('unaudited').equals(1).primaryKeys();
}

export async function markAudited(db: Database, ids: string[]): Promise<void> {
  await db.ledger
    .where('id')
    .anyOf(ids)
    .modify((row) => {
      delete row.unaudited;
    });
}
