import { beforeEach, describe, expect, it } from 'vitest';
import { change, family } from './make-records';
import { type Computer, makeComputer, monday, openVault, passphrase, recoveryCode } from './make-vault';
import { onDisk } from './raw-database';

const hour = 3_600_000;
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
  it('opens by the printed code, puts a new passphrase in place, and is recorded', async () => {
    const { memberId } = await openVault(computer);
    const vault = computer.restartBrowser();
    expect(await vault.recover(recoveryCode, 'too short')).toMatchObject({ why: 'weak-passphrase' });
    expect(await vault.recover('K7QM-0000', 'amber window slow river')).toMatchObject({ why: 'wrong-code' });
    const result = await vault.recover(recoveryCode.toLowerCase(), 'amber window slow river');
    expect(result).toMatchObject({ kind: 'open', memberId });
    await vault.lock();
    expect(await vault.unlock(passphrase)).toMatchObject({ why: 'wrong-passphrase' });
    expect((await vault.unlock('amber window slow river')).kind).toBe('open');
    expect((await vault.status()).pinSet).toBe(false);
    expect(await verbs(computer)).toContain('recovered');
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

async function verbs(on: Computer): Promise<string[]> {
  const open = await on.worker().open();
  if (!open) throw new Error('not open');
  const rows = await onDisk(on, (db) => db.activity.toArray());
  const told = await Promise.all(rows.map((row) => open.store.activity(row.id)));
  return told.map((activity) => activity?.verb ?? '');
}
