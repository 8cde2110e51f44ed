import './light-stretch';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPointer } from '@/lib/storage/pointer';
import { rowsOf } from '@/lib/storage/schema';
import { change, family } from './make-records';
import { type Computer, makeComputer, newVault, openVault, passphrase } from './make-vault';
import { hold, onDisk, upgradeTo, vaultIdOf, wipe } from './raw-database';

let computer: Computer;
beforeEach(async () => {
  computer = makeComputer();
  const { store } = await openVault(computer);
  await store.commit(change('c1', family('1')));
  await store.commit(change('c2', family('2')));
});

async function canaryOf(): Promise<{ key: string; n: number; schema: number }> {
  const key = `vault.${await vaultIdOf(computer)}.canary`;
  return { key, ...JSON.parse(computer.local.values.get(key) ?? '{}') };
}

describe('opening', () => {
  it('leads to recovery, never to first run, when the database is gone but the canary is not', async () => {
    computer.restartBrowser();
    await wipe(computer);
    const status = await computer.worker().status();
    const { n } = await canaryOf();
    expect(status).toMatchObject({
      state: 'recovery',
      recovery: { cause: 'empty-with-canary', expected: { schema: 2, commits: n, vaultId: await vaultIdOf(computer) } },
    });
    expect(await computer.indexedDb.databases()).toEqual([]);
    expect(await computer.worker().unlock(passphrase)).toMatchObject({ kind: 'recovery', cause: 'empty-with-canary' });
    expect(await computer.worker().reminders()).toBeNull();
  });

  it('also when the browser gives back an empty database of the same name', async () => {
    await onDisk(computer, async (db) => {
      await Promise.all(db.tables.map((table) => table.clear()));
    });
    expect((await computer.restartBrowser().status()).recovery?.cause).toBe('empty-with-canary');
  });

  it('does not touch a database of a newer schema', async () => {
    computer.restartBrowser();
    await upgradeTo(computer, 30);
    const vault = computer.worker();
    expect((await vault.status()).recovery?.cause).toBe('newer-schema');
    expect(await vault.unlock(passphrase)).toMatchObject({ kind: 'recovery', cause: 'newer-schema' });
    expect(await vault.open()).toBeNull();
    expect((await computer.indexedDb.databases()).map((one) => one.version)).toEqual([30]);
  });

  it('does not touch content of a newer version', async () => {
    await onDisk(computer, async (db) => {
      await db.meta.update('head', { content: 99 });
    });
    expect((await computer.restartBrowser().status()).recovery?.cause).toBe('newer-schema');
  });

  it('finds a damaged row by decrypting samples', async () => {
    await onDisk(computer, async (db) => {
      const row = await rowsOf(db, 'patients').get('p1');
      if (row)
        await rowsOf(db, 'patients').put({ ...row, box: row.box.map((byte, i) => (i === 30 ? byte ^ 1 : byte)) });
    });
    const vault = computer.restartBrowser();
    expect((await vault.status()).state).toBe('locked');
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'recovery', cause: 'damaged' });
    expect(await vault.status()).toMatchObject({ state: 'recovery', recovery: { cause: 'damaged' } });
    expect(await vault.open()).toBeNull();
    expect([...computer.session.values.keys()]).toEqual([]);
  });

  it('finds that the settings are gone', async () => {
    await onDisk(computer, (db) => rowsOf(db, 'settings').clear());
    expect(await computer.restartBrowser().unlock(passphrase)).toEqual({ kind: 'recovery', cause: 'damaged' });
  });

  it('says damaged, not first run, when the key slots are gone', async () => {
    await computer.local.remove(`vault.${await vaultIdOf(computer)}.header`);
    expect(await computer.restartBrowser().unlock(passphrase)).toEqual({ kind: 'recovery', cause: 'damaged' });
  });

  it('takes a canary that is behind, and refuses one that is ahead: the database was put back', async () => {
    const { key, ...canary } = await canaryOf();
    const row = await onDisk(computer, (db) => db.activity.get(canary.n - 1));
    await computer.local.set(key, { ...canary, n: canary.n - 1, mac: row?.mac });
    expect((await computer.restartBrowser().unlock(passphrase)).kind).toBe('open');
    await computer.local.set(key, { ...canary, n: 1_000 });
    expect(await computer.restartBrowser().unlock(passphrase)).toEqual({ kind: 'recovery', cause: 'chain-broken' });
  });

  it.each<[string, (n: number) => Promise<void>]>([
    ['a changed activity', (n) => onDisk(computer, async (db) => void (await db.activity.update(n - 1, { id: 'x' })))],
    ['a dropped activity', (n) => onDisk(computer, (db) => db.activity.delete(n - 1))],
    ['a dropped end', (n) => onDisk(computer, (db) => db.activity.delete(n))],
    ['an exchanged link', (n) => onDisk(computer, async (db) => void (await db.activity.update(n, { mac: 'AAAA' })))],
  ])('finds the chain broken by %s', async (_, harm) => {
    await harm((await canaryOf()).n);
    expect(await computer.restartBrowser().unlock(passphrase)).toEqual({ kind: 'recovery', cause: 'chain-broken' });
  });

  it('tries a bounded number of times when the browser refuses, says so, and tries again when asked', async () => {
    computer.restartBrowser();
    const real = computer.indexedDb;
    let refusing = true;
    let refusals = 0;
    const open = (name: string, version?: number) => {
      if (!refusing) return real.open(name, version);
      refusals += 1;
      throw new DOMException('internal error', 'UnknownError');
    };
    computer.indexedDb = new Proxy(real, {
      get: (target, key) => (key === 'open' ? open : Reflect.get(target, key, target).bind(target)),
    });
    const vault = computer.worker();
    expect((await vault.status()).recovery?.cause).toBe('unknown-error');
    expect(refusals).toBeGreaterThanOrEqual(3);
    expect(refusals).toBeLessThan(20);
    refusing = false;
    expect((await vault.status()).state).toBe('locked');
  });

  it('does not wait for ever behind an older version that stays open', async () => {
    computer.restartBrowser();
    await wipe(computer);
    const old = await hold(computer, 5);
    const vault = computer.worker();
    expect((await vault.status()).recovery?.cause).toBe('unknown-error');
    old.close();
    expect((await vault.status()).recovery?.cause).toBe('empty-with-canary');
  });

  it('lets go of the database for a newer worker, and does not take it back', async () => {
    const vault = computer.worker();
    await vault.open();
    await upgradeTo(computer, 30);
    expect((await vault.status()).recovery?.cause).toBe('newer-schema');
    expect(await vault.open()).toBeNull();
    expect(await vault.reminders()).toBeNull();
  });

  it('opens again from the session key when somebody closed the store', async () => {
    const vault = computer.worker();
    (await vault.open())?.store.close();
    expect(await (await vault.open())?.store.get('patients', 'p1')).toBeDefined();
  });
});

describe('starting over', () => {
  it('keeps the damaged database and its slots aside, and founds a new one beside it', async () => {
    const damaged = await vaultIdOf(computer);
    await onDisk(computer, (db) => rowsOf(db, 'settings').clear());
    const vault = computer.restartBrowser();
    await vault.unlock(passphrase);
    await vault.startOver();
    expect((await vault.status()).state).toBe('first-run');
    expect(await readPointer(computer.local)).toMatchObject({ real: null, aside: [{ vaultId: damaged }] });
    expect((await vault.create(newVault)).kind).toBe('open');
    expect(await computer.indexedDb.databases()).toHaveLength(2);
    expect(await computer.local.get(`vault.${damaged}.header`)).toBeDefined();
  });
});
