import { beforeEach, describe, expect, it } from 'vitest';
import type { Header } from '@/lib/storage/header';
import { change, family } from './make-records';
import { type Computer, makeComputer, monday, openVault, passphrase, pin, recoveryCode } from './make-vault';
import { onDisk } from './raw-database';

const hour = 3_600_000;
const nextCode = '7KQM-F2XD-90TR-HB4W-2MXQ';
let computer: Computer;
beforeEach(() => {
  computer = makeComputer();
});

describe('wrong passphrases', () => {
  it('slow down from the fifth on, across workers, and the right one must wait too', async () => {
    await openVault(computer);
    computer.restartBrowser();
    for (const left of [4, 3, 2, 1]) {
      expect(await computer.worker().unlock('wrong wrong wrong')).toMatchObject({ triesLeft: left });
    }
    const fifth = await computer.worker().unlock('wrong wrong wrong');
    expect(fifth).toMatchObject({ kind: 'refused', why: 'wrong-passphrase', retryAt: monday + 30_000 });
    const vault = computer.worker();
    expect(await vault.unlock(passphrase)).toEqual({ kind: 'refused', why: 'too-soon', retryAt: monday + 30_000 });
    expect((await vault.status()).retryAt).toBe(monday + 30_000);
    computer.clock.at = monday + 30_000;
    expect((await vault.unlock(passphrase)).kind).toBe('open');
    expect((await vault.status()).retryAt).toBeUndefined();
  });
});

describe('recovery', () => {
  it('opens by the printed code, puts a new passphrase and a new code in place, and is recorded', async () => {
    const { memberId } = await openVault(computer);
    const vault = computer.restartBrowser();
    expect(await vault.recover(recoveryCode, 'too short', nextCode)).toMatchObject({ why: 'weak-passphrase' });
    expect(await vault.recover(recoveryCode, 'amber window slow river', 'K7QM')).toMatchObject({
      why: 'weak-passphrase',
    });
    expect(await vault.recover('K7QM-0000', 'amber window slow river', nextCode)).toMatchObject({ why: 'wrong-code' });
    const result = await vault.recover(recoveryCode.toLowerCase(), 'amber window slow river', nextCode);
    expect(result).toMatchObject({ kind: 'open', memberId });
    await vault.lock();
    expect(await vault.unlock(passphrase)).toMatchObject({ why: 'wrong-passphrase' });
    expect((await vault.unlock('amber window slow river')).kind).toBe('open');
    expect((await vault.status()).pinSet).toBe(false);
    expect(await verbs(computer)).toContain('recovered');
  });

  it('works once: the used code opens nothing any more, the new one does', async () => {
    await openVault(computer);
    await computer.restartBrowser().recover(recoveryCode, 'amber window slow river', nextCode);
    const vault = computer.restartBrowser();
    expect(await vault.recover(recoveryCode, 'lamp stone eight garden', nextCode)).toMatchObject({ why: 'wrong-code' });
    expect(await vault.recover(nextCode, 'lamp stone eight garden', recoveryCode)).toMatchObject({ kind: 'open' });
    expect((await headerOf(computer)).slots.map((slot) => slot.kind).sort()).toEqual(['member', 'recovery']);
  });
});

describe('a new secret', () => {
  const fresh = { kind: 'member', secret: 'amber window slow river' } as const;

  it('takes the place of the passphrase, which opens nothing any more, and is recorded', async () => {
    const { vault } = await openVault(computer);
    expect(await vault.changeSecret(passphrase, { ...fresh, secret: 'short' })).toMatchObject({
      why: 'weak-passphrase',
    });
    expect((await vault.changeSecret(passphrase, fresh)).kind).toBe('open');
    expect(await told(computer)).toContainEqual(['settings-changed', { secret: 'passphrase' }]);
    await vault.lock();
    expect(await vault.unlock(passphrase)).toMatchObject({ why: 'wrong-passphrase' });
    expect((await vault.unlock(fresh.secret)).kind).toBe('open');
    expect((await computer.restartBrowser().recover(recoveryCode, passphrase, nextCode)).kind).toBe('open');
  });

  it('leaves the PIN as it is', async () => {
    const { vault } = await openVault(computer);
    await vault.changeSecret(passphrase, fresh);
    await vault.rest();
    expect((await vault.unlockWithPin(pin)).kind).toBe('open');
  });

  it('takes the place of the printed code', async () => {
    const { vault } = await openVault(computer);
    expect(await vault.changeSecret(passphrase, { kind: 'recovery', secret: 'K7QM' })).toMatchObject({
      kind: 'refused',
    });
    expect((await vault.changeSecret(passphrase, { kind: 'recovery', secret: nextCode })).kind).toBe('open');
    expect(await told(computer)).toContainEqual(['settings-changed', { secret: 'recovery-code' }]);
    const later = computer.restartBrowser();
    expect(await later.recover(recoveryCode, fresh.secret, nextCode)).toMatchObject({ why: 'wrong-code' });
    expect((await later.recover(nextCode, fresh.secret, recoveryCode)).kind).toBe('open');
  });

  it('is not given for a wrong passphrase; the fifth must wait, and the tries are told', async () => {
    const { vault } = await openVault(computer);
    for (let n = 0; n < 4; n++) await vault.changeSecret('wrong wrong wrong', fresh);
    expect(await vault.changeSecret('wrong wrong wrong', fresh)).toMatchObject({ retryAt: monday + 30_000 });
    expect(await vault.changeSecret(passphrase, fresh)).toMatchObject({ why: 'too-soon' });
    computer.clock.at = monday + 30_000;
    expect((await vault.changeSecret(passphrase, fresh)).kind).toBe('open');
    expect((await told(computer)).map(([verb]) => verb)).toEqual([
      'vault-created',
      'unlock-failed',
      'settings-changed',
    ]);
  });

  it('that could not be written down is not taken', async () => {
    const { vault, store } = await openVault(computer);
    const before = await headerOf(computer);
    store.close();
    await expect(vault.changeSecret(passphrase, fresh)).rejects.toThrow();
    expect(await headerOf(computer)).toEqual(before);
  });

  it('is for who has the vault open', async () => {
    const { vault } = await openVault(computer);
    await vault.lock();
    await expect(vault.changeSecret(passphrase, fresh)).rejects.toThrow('while the vault is open');
  });
});

describe('history', () => {
  it('tells at the next unlock what happened while nobody could write: rests, locks, wrong secrets', async () => {
    const { vault } = await openVault(computer);
    await vault.rest();
    await vault.unlockWithPin('0000');
    await vault.lock();
    await vault.unlock('wrong wrong wrong');
    await vault.unlock(passphrase);
    expect(await verbs(computer)).toEqual(['vault-created', 'rested', 'locked', 'unlock-failed', 'unlocked']);
  });

  it('tells how many reminders were shown while locked', async () => {
    const { vault, store } = await openVault(computer);
    await store.commit(change('c1', family('1')));
    await vault.lock();
    computer.clock.at = monday + 48 * hour;
    const reminders = await vault.reminders();
    const [due] = (await reminders?.dueReminders(computer.clock.at, 5)) ?? [];
    if (!reminders || !due) throw new Error('nothing due');
    const row = await reminders.claim(due, computer.clock.at, 1_000);
    await reminders.mark(row?.id ?? '', 'shown', computer.clock.at);
    await vault.unlock(passphrase);
    await vault.lock();
    await vault.unlock(passphrase);
    expect((await verbs(computer)).filter((verb) => verb === 'notified')).toHaveLength(1);
  });
});

async function headerOf(on: Computer): Promise<Header> {
  const key = [...on.local.values.keys()].find((one) => one.endsWith('.header')) ?? '';
  const header = await on.local.get<Header>(key);
  if (!header) throw new Error('no header');
  return header;
}

async function verbs(on: Computer): Promise<string[]> {
  return (await told(on)).map(([verb]) => verb);
}

async function told(on: Computer): Promise<[string, unknown][]> {
  const open = await on.worker().open();
  if (!open) throw new Error('not open');
  const rows = await onDisk(on, (db) => db.activity.toArray());
  const all = await Promise.all(rows.map((row) => open.store.activity(row.id)));
  return all.map((activity) => [activity?.verb ?? '', activity?.facts]);
}
