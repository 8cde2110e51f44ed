import './light-stretch';
import { beforeEach, describe, expect, it } from 'vitest';
import { added, change, household } from './make-records';
import { type Computer, makeComputer, monday, newVault, openVault, passphrase, pin } from './make-vault';

const minute = 60_000;
const hour = 60 * minute;
let computer: Computer;
beforeEach(() => {
  computer = makeComputer();
});

describe('first run', () => {
  it('is what an empty computer shows, and leads to an open vault with one member', async () => {
    expect((await computer.worker().status()).state).toBe('first-run');
    expect(await computer.worker().open()).toBeNull();
    expect(await computer.worker().reminders()).toBeNull();
    const { vault, store, memberId } = await openVault(computer);
    expect(await vault.status()).toMatchObject({ state: 'open', sample: false, pinSet: true, pinTriesLeft: 5 });
    expect(await store.all('members')).toMatchObject([{ id: memberId, name: 'Casey', role: 'coordinator' }]);
    expect(await store.get('settings', 'settings')).toMatchObject({ practiceName: 'Test Practice', rev: 1 });
  });

  it.each([{ passphrase: 'thirteen char' }, { recoveryCode: '----' }])(
    'refuses %o and leaves nothing behind',
    async (weak) => {
      const vault = computer.worker();
      expect(await vault.create({ ...newVault, ...weak })).toEqual({
        kind: 'refused',
        why: 'weak-passphrase',
      });
      expect((await vault.status()).state).toBe('first-run');
      expect(await computer.indexedDb.databases()).toEqual([]);
    },
  );

  it('never founds a second practice over the first', async () => {
    const { vault } = await openVault(computer);
    await expect(vault.create(newVault)).rejects.toThrow('vault already');
  });
});

describe('the worker’s death', () => {
  it('closes nothing: the next worker opens from the session key', async () => {
    const { store, memberId } = await openVault(computer);
    await store.commit(change('c1', [added('households', household('h1'))]));
    const next = computer.worker();
    expect((await next.status()).state).toBe('open');
    const open = await next.open();
    expect(open?.memberId).toBe(memberId);
    expect(open?.store.seq()).toBe(store.seq());
    expect(await open?.store.get('households', 'h1')).toMatchObject({ id: 'h1' });
  });
});

describe('lock', () => {
  it('leaves no key in the session area, and closes the store that somebody still holds', async () => {
    const { vault, store } = await openVault(computer);
    await vault.lock();
    expect([...computer.session.values.keys()]).toEqual([]);
    expect((await vault.status()).state).toBe('locked');
    expect(await vault.open()).toBeNull();
    await expect(store.get('settings', 'settings')).rejects.toThrow('closed');
    expect(await store.commit(change('late', [added('households', household('h1'))]))).toMatchObject({
      kind: 'failed',
    });
  });

  it('comes with the end of the browser, and the passphrase opens again, in any Unicode form', async () => {
    await openVault(computer);
    const vault = computer.restartBrowser();
    expect((await vault.status()).state).toBe('locked');
    expect((await vault.unlock(passphrase.normalize('NFD'))).kind).toBe('open');
  });

  it('comes after the practice’s hours, counted from the unlock and not from a PIN', async () => {
    const { vault } = await openVault(computer);
    computer.clock.at = monday + 11 * hour;
    await vault.rest();
    expect((await vault.unlockWithPin(pin)).kind).toBe('open');
    computer.clock.at = monday + 12 * hour;
    expect(await vault.open()).toBeNull();
    expect((await vault.status()).state).toBe('locked');
  });

  it('follows the hours of the settings as soon as they change', async () => {
    const { vault, store } = await openVault(computer);
    const settings = await store.get('settings', 'settings');
    if (!settings) throw new Error('no settings');
    const after = { ...settings, lockHours: 2 };
    await store.commit(change('c1', [{ table: 'settings', id: 'settings', before: settings, after }]));
    computer.clock.at = monday + 2 * hour;
    expect((await vault.status()).state).toBe('locked');
  });

  it('comes when the clock is turned back, while open and while resting, but not for a small correction', async () => {
    const { vault } = await openVault(computer);
    computer.clock.at = monday - 4 * minute;
    expect((await vault.status()).state).toBe('open');
    computer.clock.at = monday - 6 * minute;
    expect(await vault.open()).toBeNull();
    computer.clock.at = monday + hour;
    await vault.unlock(passphrase);
    await vault.rest();
    computer.clock.at = monday;
    expect((await vault.status()).state).toBe('locked');
  });
});

describe('rest', () => {
  it('takes the open key away, leaves the PIN’s, and the right PIN opens', async () => {
    const { vault, store } = await openVault(computer);
    const open = JSON.parse([...computer.session.values].find(([key]) => key.endsWith('.open'))?.[1] ?? '{}');
    await vault.rest();
    expect([...computer.session.values.values()].join()).not.toContain(open.key);
    expect((await vault.status()).state).toBe('resting');
    expect(await vault.open()).toBeNull();
    await expect(store.get('settings', 'settings')).rejects.toThrow('closed');
    expect((await vault.unlockWithPin(pin)).kind).toBe('open');
  });

  it('keeps the wrapped key of the PIN in the session area only, and brings it back after a passphrase', async () => {
    await openVault(computer);
    const wrapped = () => [...computer.session.values].find(([key]) => key.endsWith('.pin'))?.[1] ?? '';
    expect(JSON.parse(wrapped())).toMatchObject({ triesLeft: 5 });
    expect([...computer.local.values.values()].join()).not.toContain(JSON.parse(wrapped()).wrapped);
    const vault = computer.restartBrowser();
    expect(await vault.unlockWithPin(pin)).toEqual({ kind: 'refused', why: 'no-pin' });
    await vault.unlock(passphrase);
    await vault.rest();
    expect((await vault.unlockWithPin(pin)).kind).toBe('open');
  });

  it('locks after five wrong PINs, also when the worker dies between two of them', async () => {
    const { vault } = await openVault(computer);
    await vault.rest();
    for (const left of [4, 3, 2, 1]) {
      expect(await computer.worker().unlockWithPin('0000')).toEqual({
        kind: 'refused',
        why: 'wrong-pin',
        triesLeft: left,
      });
    }
    expect(await vault.unlockWithPin('0000')).toMatchObject({ why: 'wrong-pin', triesLeft: 0 });
    expect((await vault.status()).state).toBe('locked');
    expect([...computer.session.values.keys()]).toEqual([]);
    expect(await vault.unlockWithPin(pin)).toMatchObject({ why: 'no-pin' });
    expect((await vault.unlock(passphrase)).kind).toBe('open');
  });

  it('is a lock where no PIN is set', async () => {
    const { vault } = await openVault(computer);
    await vault.setPin(null);
    expect((await vault.status()).pinSet).toBe(false);
    await vault.rest();
    expect((await vault.status()).state).toBe('locked');
  });

  it('opens with the PIN that was set last', async () => {
    const { vault } = await openVault(computer);
    await vault.setPin('9917');
    await vault.rest();
    expect((await vault.unlockWithPin(pin)).kind).toBe('refused');
    expect((await vault.unlockWithPin('9917')).kind).toBe('open');
  });
});
