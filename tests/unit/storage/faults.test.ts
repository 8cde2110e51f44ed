import './light-stretch';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/lib/storage/store';
import { change, changed, family } from './make-records';
import { type Computer, makeComputer, openVault, passphrase } from './make-vault';
import { onDisk, vaultIdOf } from './raw-database';

let computer: Computer;
let store: Store;
beforeEach(async () => {
  computer = makeComputer();
  store = (await openVault(computer)).store;
  await store.commit(change('c1', family('1')));
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function everything(): Promise<unknown> {
  return onDisk(computer, async (db) =>
    Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** The n-th write of the transaction fails as the browser would fail it. */
function failWrite(nth: number, error: DOMException): void {
  let count = 0;
  for (const method of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      count += 1;
      if (count === nth) throw error;
      return real.apply(this, args);
    });
  }
}

/** As browsers do it: every request succeeded, then the transaction aborts. */
function quotaAbort(transaction: unknown): void {
  (transaction as { _abort(name: string): void })._abort('QuotaExceededError');
}

describe('a transaction that fails', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('at write %i leaves nothing half done and can be tried again', async (nth) => {
    const before = await everything();
    failWrite(nth, new DOMException('disk', 'UnknownError'));
    expect(await store.commit(change('c2', family('2')))).toEqual({ kind: 'failed', why: 'storage-failed' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await store.directory()).toHaveLength(1);
    expect((await store.commit(change('c2', family('2')))).kind).toBe('ok');
    expect(await store.directory()).toHaveLength(2);
    expect((await store.rollup()).byStatus.diagnosed?.count).toBe(2);
    expect((await computer.restartBrowser().unlock(passphrase)).kind).toBe('open');
  });

  it('says so when the disk is full', async () => {
    failWrite(2, new DOMException('full', 'QuotaExceededError'));
    expect(await store.commit(change('c2', family('2')))).toEqual({ kind: 'failed', why: 'storage-full' });
  });

  it('is full too when only the end of the transaction finds out', async () => {
    const read = await store.get('plans', 'plan1');
    if (!read) throw new Error('no plan');
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      const request = real.apply(this, args);
      if (args[0].key === 'head') request.addEventListener('success', () => quotaAbort(this.transaction));
      return request;
    });
    const done = await store.commit(change('c2', [changed('plans', read, { title: 'CROWN-2' })]));
    vi.restoreAllMocks();
    expect(done).toEqual({ kind: 'failed', why: 'storage-full' });
    expect((await store.get('plans', 'plan1'))?.title).toBe('CROWN-1');
  });
});

describe('the local area failing after a commit', () => {
  it('loses nothing: the canary is behind, and the vault opens', async () => {
    const key = `vault.${await vaultIdOf(computer)}.canary`;
    const old = computer.local.values.get(key);
    const set = computer.local.set.bind(computer.local);
    computer.local.set = async (name, value) => {
      if (name === key) throw new Error('area failed');
      await set(name, value);
    };
    expect((await store.commit(change('c2', family('2')))).kind).toBe('ok');
    expect(computer.local.values.get(key)).toBe(old);
    computer.local.set = set;
    const opened = await computer.restartBrowser().unlock(passphrase);
    expect(opened.kind === 'open' && (await opened.store.get('patients', 'p2'))?.id).toBe('p2');
  });
});

describe('a lock in the middle', () => {
  it('lets a commit in flight end whole or not at all', async () => {
    const vault = computer.worker();
    const open = await vault.open();
    if (!open) throw new Error('not open');
    const flying = open.store.commit(change('c2', family('2')));
    await vault.lock();
    const done = await flying;
    const again = await computer.worker().unlock(passphrase);
    if (again.kind !== 'open') throw new Error('not open');
    const stored = (await again.store.dossiers(['h2']))[0]?.patients.length;
    expect(stored).toBe(done.kind === 'ok' ? 1 : 0);
  });
});
