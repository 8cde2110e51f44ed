import './light-stretch';
import { beforeEach, describe, expect, it } from 'vitest';
import { added, change, family, followUp } from './make-records';
import { type BareStore, makeStore } from './make-store';
import { makeComputer, monday, openVault } from './make-vault';

const lease = 120_000;
const days = (n: number) => monday + n * 86_400_000;
let bare: BareStore;
beforeEach(async () => {
  bare = await makeStore();
});

async function dueOnes(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await bare.store.commit(change(`c${n}`, family(String(n))));
}

describe('due reminders', () => {
  it('are the open follow-ups whose time has come, seen without any key', async () => {
    const computer = makeComputer();
    const { vault, store } = await openVault(computer);
    await store.commit(change('c1', family('1')));
    await vault.lock();
    const reminders = await vault.reminders();
    expect(await reminders?.dueReminders(monday, 10)).toEqual([]);
    const next = await reminders?.nextNotifyAt(monday);
    expect(next).toBe(Date.parse('2026-03-03T15:00:00Z'));
    expect(await reminders?.dueReminders(next ?? 0, 10)).toEqual([{ followUpId: 'f1', notifyFrom: next }]);
    expect(await reminders?.countDue(next ?? 0)).toBe(1);
    expect(
      JSON.stringify(await reminders?.claim({ followUpId: 'f1', notifyFrom: next ?? 0 }, monday, lease)),
    ).not.toMatch(/Ada|CROWN/);
  });

  it('leave with the follow-up: done, never notified', async () => {
    await dueOnes(1);
    expect(await bare.store.countDue(days(5))).toBe(1);
    const read = await bare.store.get('followUps', 'f0');
    if (!read) throw new Error('missing');
    await bare.store.commit(
      change('done', [{ table: 'followUps', id: 'f0', before: read, after: { ...read, state: 'done' } }]),
    );
    expect(await bare.store.countDue(days(5))).toBe(0);
    expect(await bare.store.nextNotifyAt(0)).toBeNull();
  });

  it('are found behind any number of others that were handled already', async () => {
    await bare.store.commit(
      change('many', [
        ...family('0'),
        ...Array.from({ length: 450 }, (_, i) =>
          added('followUps', followUp(`g${String(i).padStart(3, '0')}`, 'h0', { patientIds: ['p0'] })),
        ),
      ]),
    );
    const now = days(20);
    const all = await bare.store.dueReminders(now, 1_000);
    expect(all.length).toBeGreaterThan(400);
    for (const one of all.slice(0, -1)) {
      const row = await bare.store.claim(one, now, lease);
      await bare.store.mark(row?.id ?? '', 'shown', now);
    }
    expect(await bare.store.dueReminders(now, 5)).toEqual(all.slice(-1));
  });
});

describe('a claim', () => {
  it('has one winner of a hundred', async () => {
    await dueOnes(1);
    const [due] = await bare.store.dueReminders(days(5), 1);
    if (!due) throw new Error('nothing due');
    const claims = await Promise.all(Array.from({ length: 100 }, () => bare.store.claim(due, days(5), lease)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    expect(await bare.store.dueReminders(days(5), 1)).toEqual([]);
  });

  it('can be taken over when its lease has ended, with the same id', async () => {
    await dueOnes(1);
    const [due] = await bare.store.dueReminders(days(5), 1);
    if (!due) throw new Error('nothing due');
    const first = await bare.store.claim(due, days(5), lease);
    expect(await bare.store.claim(due, days(5) + lease - 1, lease)).toBeNull();
    expect((await bare.store.claim(due, days(5) + lease, lease))?.id).toBe(first?.id);
  });

  it('is over once shown; an answer is final', async () => {
    await dueOnes(1);
    const [due] = await bare.store.dueReminders(days(5), 1);
    const row = due && (await bare.store.claim(due, days(5), lease));
    if (!due || !row) throw new Error('nothing due');
    await bare.store.mark(row.id, 'shown', days(5));
    expect(await bare.store.claim(due, days(6), lease)).toBeNull();
    await bare.store.mark(row.id, 'acknowledged', days(6));
    await bare.store.mark(row.id, 'shown', days(7));
    expect(await bare.store.ledger('acknowledged', 5)).toMatchObject([
      { id: row.id, shownAt: days(5), answeredAt: days(6) },
    ]);
    expect(await bare.store.ledger('shown', 5)).toEqual([]);
  });
});
