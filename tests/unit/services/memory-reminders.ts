import type { Instant } from '@/lib/domain/records/base';
import type { DueReminder, LedgerRow, LedgerState, ReminderStore } from '@/lib/storage/store';

/** The ledger over a map: one winner per reminder until its lease runs out. */
export class MemoryReminders implements ReminderStore {
  readonly rows = new Map<string, LedgerRow>();
  readonly #reminders: () => DueReminder[];

  constructor(reminders: () => DueReminder[]) {
    this.#reminders = reminders;
  }

  #all(): DueReminder[] {
    return this.#reminders().sort((a, b) => a.notifyFrom - b.notifyFrom);
  }

  dueReminders = async (now: Instant, limit: number) =>
    this.#all()
      .filter((one) => one.notifyFrom <= now)
      .slice(0, limit);

  countDue = async (now: Instant) => this.#all().filter((one) => one.notifyFrom <= now).length;

  nextNotifyAt = async (after: Instant) => this.#all().find((one) => one.notifyFrom > after)?.notifyFrom ?? null;

  async claim({ followUpId, notifyFrom }: DueReminder, now: Instant, leaseMs: number): Promise<LedgerRow | null> {
    const id = `${followUpId}@${notifyFrom}`;
    const held = this.rows.get(id);
    if (held && (held.state !== 'claimed' || held.leaseUntil > now)) return null;
    const row: LedgerRow = { id, followUpId, notifyFrom, state: 'claimed', claimedAt: now, leaseUntil: now + leaseMs };
    this.rows.set(id, row);
    return row;
  }

  async mark(id: string, state: LedgerState, at: Instant) {
    const row = this.rows.get(id);
    if (row) this.rows.set(id, { ...row, state, ...(state === 'shown' ? { shownAt: at } : { answeredAt: at }) });
  }

  ledger = async (state: LedgerState, limit: number) =>
    [...this.rows.values()].filter((row) => row.state === state).slice(0, limit);
}
