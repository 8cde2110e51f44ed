import './light-stretch';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLedger } from '@/lib/storage/ledger';
import type { ReminderStore } from '@/lib/storage/store';
import { change, family } from './make-records';
import { type BareStore, makeStore } from './make-store';
import { monday } from './make-vault';

const lease = 120_000;
const count = 3;

/** What the ledger must look like, written without looking at it. */
interface Model {
  now: number;
  rows: Map<string, { state: string; leaseUntil: number }>;
  /** What is on screen, by notification id: a set, because the same id twice shows one. */
  onScreen: Set<string>;
  shownEver: Set<string>;
}

/** One worker; a crash replaces it. */
interface Real {
  bare: BareStore;
  ledger: ReminderStore;
}

type Command = fc.AsyncCommand<Model, Real>;

class Clock implements Command {
  readonly by: number;

  constructor(by: number) {
    this.by = by;
  }
  check = () => true;
  async run(model: Model) {
    model.now += this.by;
  }
  toString = () => `clock(${this.by})`;
}

/** Claims everything due, shows it, marks it; dies after so many steps. */
class Tick implements Command {
  readonly diesAfter: number;

  constructor(diesAfter: number) {
    this.diesAfter = diesAfter;
  }
  check = () => true;
  async run(model: Model, real: Real) {
    const due = await real.ledger.dueReminders(model.now, 10);
    const free = await expectedDue(model, real);
    expect(due.map((one) => `${one.followUpId}@${one.notifyFrom}`).sort()).toEqual(free.sort());
    let steps = 0;
    for (const reminder of due) {
      if (steps++ >= this.diesAfter) return crash(real);
      const row = await real.ledger.claim(reminder, model.now, lease);
      if (!row) throw new Error('a free reminder could not be claimed');
      model.rows.set(row.id, { state: 'claimed', leaseUntil: model.now + lease });
      if (steps++ >= this.diesAfter) return crash(real);
      model.onScreen.add(row.id);
      model.shownEver.add(row.id);
      if (steps++ >= this.diesAfter) return crash(real);
      await real.ledger.mark(row.id, 'shown', model.now);
      model.rows.set(row.id, { state: 'shown', leaseUntil: model.now + lease });
    }
  }
  toString = () => `tick(dies after ${this.diesAfter})`;
}

class Answer implements Command {
  readonly as: 'acknowledged' | 'snoozed' | 'expired';

  constructor(as: 'acknowledged' | 'snoozed' | 'expired') {
    this.as = as;
  }
  check = (model: Readonly<Model>) => model.onScreen.size > 0;
  async run(model: Model, real: Real) {
    const [id] = [...model.onScreen].sort();
    if (id === undefined) return;
    await real.ledger.mark(id, this.as, model.now);
    model.onScreen.delete(id);
    model.rows.set(id, { state: this.as, leaseUntil: 0 });
  }
  toString = () => this.as;
}

function crash(real: Real): void {
  real.ledger = openLedger(real.bare.db);
}

async function expectedDue(model: Model, real: Real): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const facts = (await real.bare.store.followUpFacts([`f${n}`])).get(`f${n}`);
    const at = facts?.notifyFrom ?? null;
    if (at === null || at > model.now) continue;
    const row = model.rows.get(`f${n}@${at}`);
    if (!row || (row.state === 'claimed' && row.leaseUntil <= model.now)) ids.push(`f${n}@${at}`);
  }
  return ids;
}

it('agrees with the model whatever crashes: none lost, none shown as two', { timeout: 120_000 }, async () => {
  const commands = [
    fc.constantFrom(10_000, lease, 3_600_000, 86_400_000, -3_600_000).map((by) => new Clock(by)),
    fc.integer({ min: 0, max: 10 }).map((after) => new Tick(after)),
    fc.constantFrom('acknowledged' as const, 'snoozed' as const, 'expired' as const).map((as) => new Answer(as)),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (run) => {
      const bare = await makeStore();
      for (let n = 0; n < count; n++) await bare.store.commit(change(`c${n}`, family(String(n))));
      const model: Model = { now: monday, rows: new Map(), onScreen: new Set(), shownEver: new Set() };
      const real: Real = { bare, ledger: openLedger(bare.db) };
      await fc.asyncModelRun(() => ({ model, real }), run);
      model.now = Math.max(model.now, monday) + 60 * 86_400_000;
      await new Tick(Number.POSITIVE_INFINITY).run(model, real);
      expect(model.shownEver.size).toBe(count);
      const states = await Promise.all((['claimed', 'shown'] as const).map((state) => bare.store.ledger(state, 10)));
      expect(states[0]).toEqual([]);
      bare.db.close();
    }),
    { numRuns: 40 },
  );
});
