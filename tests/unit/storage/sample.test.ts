import { beforeEach, describe, expect, it } from 'vitest';
import { change, family } from './make-records';
import { type Computer, makeComputer, monday, newVault, openVault } from './make-vault';
import { nameOf } from './raw-database';

const office = { practiceName: 'Sample', zone: 'America/Denver', memberId: 'm1', memberName: 'Rosa' };
let computer: Computer;
beforeEach(() => {
  computer = makeComputer();
});

describe('the sample practice', () => {
  it('opens without a passphrase, in a database of its own, and survives the worker', async () => {
    const made = await computer.worker().createSample(office);
    if (made.kind !== 'open') throw new Error('not open');
    expect((await made.store.commit(change('c1', family('1')))).kind).toBe('ok');
    const next = computer.worker();
    expect(await next.status()).toMatchObject({ state: 'open', sample: true, canReturn: false });
    expect(await (await next.open())?.store.get('patients', 'p1')).toBeDefined();
    expect([...computer.local.values.keys()].some((key) => key.endsWith('.header'))).toBe(false);
  });

  it('is swept away with the browser, and first run comes back', async () => {
    await computer.worker().createSample(office);
    const vault = computer.restartBrowser();
    expect((await vault.status()).state).toBe('first-run');
    expect(await computer.indexedDb.databases()).toEqual([]);
  });

  it('stands beside the real vault and leaves it as it was', async () => {
    const { vault, store } = await openVault(computer);
    await store.commit(change('c1', family('1')));
    const real = await nameOf(computer);
    const sample = await vault.createSample(office);
    expect(await vault.status()).toMatchObject({ state: 'open', sample: true, canReturn: true });
    expect(sample.kind === 'open' && (await sample.store.get('patients', 'p1'))).toBeUndefined();
    await vault.discardSample();
    expect(await vault.status()).toMatchObject({ state: 'open', sample: false, canReturn: false });
    expect(await (await vault.open())?.store.get('patients', 'p1')).toBeDefined();
    expect((await computer.indexedDb.databases()).map((one) => one.name)).toEqual([real]);
  });

  it('does not keep the real vault open: its hours run out behind it', async () => {
    const { vault } = await openVault(computer);
    await vault.createSample(office);
    computer.clock.at = monday + 13 * 3_600_000;
    expect((await vault.status()).sample).toBe(true);
    await vault.discardSample();
    expect((await vault.status()).state).toBe('locked');
  });

  it('ends with a lock, and is replaced by a second one', async () => {
    const vault = computer.worker();
    await vault.createSample(office);
    await vault.createSample(office);
    expect(await computer.indexedDb.databases()).toHaveLength(1);
    await vault.lock();
    expect((await vault.status()).state).toBe('first-run');
    expect((await vault.create(newVault)).kind).toBe('open');
  });
});
