import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { phonesStep } from '@/lib/storage/content-migrations/0002-phones';
import { migrateContent } from '@/lib/storage/content-migrations/run';
import { contentSteps, contentVersion } from '@/lib/storage/content-migrations/upgrade';
import type { Header } from '@/lib/storage/header';
import { openKeyring } from '@/lib/storage/keys';
import { openStore } from '@/lib/storage/open-store';
import { createVaultDoor } from '@/lib/storage/open-vault';
import { databaseName } from '@/lib/storage/parts';
import { describeDatabase, rowsOf } from '@/lib/storage/schema';
import { openSlot } from '@/lib/storage/slots';
import type { StoreCore } from '@/lib/storage/store-core';
import { thaw } from './frozen-vault';
import { type Computer, partsOf, passphrase } from './make-vault';
import { onDisk } from './raw-database';

const vaultId = 'id-00000001';
let computer: Computer;
beforeEach(async () => {
  computer = await thaw('vault-content-1.json', vaultId);
});

async function versions(): Promise<number[]> {
  return (await onDisk(computer, (db) => rowsOf(db, 'patients').toArray())).map((row) => row.v);
}

describe('the steps', () => {
  it('are numbered without a gap up to the version that is written', () => {
    expect(contentSteps.map((step) => step.to)).toEqual(contentSteps.map((_, i) => i + 2));
    expect(contentSteps.at(-1)?.to).toBe(contentVersion);
  });

  it('are frozen: each imports nothing but the type of a step', () => {
    const folder = new URL('../../../lib/storage/content-migrations/', import.meta.url);
    const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
    expect(files).toHaveLength(contentSteps.length);
    for (const file of files) {
      const imports = readFileSync(new URL(file, folder), 'utf8').match(/^import .*$/gm) ?? [];
      expect(imports.every((line) => line.startsWith('import type') && line.includes("'./step'"))).toBe(true);
    }
  });

  it.each([
    ['303-555-0110', '+13035550110'],
    ['+1 303 555 0112', '+13035550112'],
    ['555-0113', null],
  ])('2: one number %s becomes a list with %s', (phone, e164) => {
    const changed = phonesStep.change('patients', { id: 'p', phone });
    expect(changed).toEqual({ id: 'p', phones: [{ raw: phone, e164, shown: phone, label: 'other', own: true }] });
  });

  it('2: no number becomes no number', () => {
    expect(phonesStep.change('patients', { id: 'p', phone: ' ' })).toEqual({ id: 'p', phones: [] });
    expect(phonesStep.change('patients', { id: 'p' })).toEqual({ id: 'p', phones: [] });
  });
});

describe('a vault of version 1', () => {
  it('opens, reads at once, is rewritten behind the screens and says so in its history', async () => {
    const vault = computer.worker();
    const result = await vault.unlock(passphrase);
    if (result.kind !== 'open') throw new Error(JSON.stringify(result));
    const { store } = result;
    expect((await store.get('patients', 'q01'))?.phones).toMatchObject([{ raw: '(303) 555-0111', own: true }]);
    while ((await vault.status()).migrating) await store.get('settings', 'settings');
    expect(new Set(await versions())).toEqual(new Set([contentVersion]));
    expect(await store.lookup('phone', '3035550112')).toEqual(['q02', 'q07']);
    expect((await store.directory()).find((one) => one.id === 'q00')?.phones).toMatchObject([
      { digits: '13035550110' },
    ]);
    expect(await store.get('patients', 'q10')).toBeUndefined();
    const rows = await onDisk(computer, (db) => db.activity.toArray());
    const told = await Promise.all(rows.map((row) => store.activity(row.id)));
    expect(told.map((one) => one?.verb)).toContain('migrated');
    expect(told.find((one) => one?.id === 'c1')?.edits.find((edit) => edit.id === 'q00')?.after).toMatchObject({
      phones: [{ raw: '303-555-0110' }],
    });
    expect((await computer.restartBrowser().unlock(passphrase)).kind).toBe('open');
  });

  it('lets a page that read before change afterwards: the revision is not the migration’s business', async () => {
    const vault = computer.worker();
    const result = await vault.unlock(passphrase);
    if (result.kind !== 'open') throw new Error('not open');
    const before = await result.store.get('patients', 'q03');
    while ((await vault.status()).migrating) await result.store.get('settings', 'settings');
    if (!before) throw new Error('missing');
    const edit = { table: 'patients' as const, id: 'q03', before, after: { ...before, notes: 'called' } };
    const change = { id: 'x', at: 1, byId: 'm', verb: 'patient-edited' as const, patientIds: [], facts: {} };
    expect((await result.store.commit({ ...change, edits: [edit] })).kind).toBe('ok');
  });

  it('says by code that it could not go on, and stays usable', async () => {
    const faults: unknown[] = [];
    const log = { fault: (...told: unknown[]) => void faults.push(told) };
    // The middle of a table: the opening looks at its ends only.
    await onDisk(computer, (db) => rowsOf(db, 'patients').update('q05', { box: new Uint8Array(40) }));
    const vault = createVaultDoor({ ...partsOf(computer), log });
    expect((await vault.unlock(passphrase)).kind).toBe('open');
    while ((await vault.status()).migrating) await vault.open();
    expect(faults).toEqual([['content-not-migrated', { from: 1, to: contentVersion, kind: expect.any(String) }]]);
    expect((await vault.status()).state).toBe('open');
  });

  it('goes on where it was interrupted', async () => {
    const core = await bareCore();
    const seen: number[] = [];
    await expect(
      migrateContent(
        core,
        1,
        (done) => {
          seen.push(done);
          if (done >= 5) core.keys.drop();
        },
        5,
      ),
    ).rejects.toThrow('interrupted');
    core.db.close();
    expect((await versions()).filter((v) => v === contentVersion)).toHaveLength(5);
    const again = await bareCore();
    const resumed: [number, number][] = [];
    await migrateContent(again, 1, (done, total) => resumed.push([done, total]), 5);
    again.db.close();
    expect(seen).toEqual([0, 5]);
    expect(resumed.at(-1)).toEqual([12, 12]);
    expect(resumed[1]).toEqual([10, 12]);
    expect(new Set(await versions())).toEqual(new Set([contentVersion]));
  });
});

/** A store of the frozen vault without a door, so that nothing migrates by itself. */
async function bareCore(): Promise<StoreCore> {
  const header = await computer.local.get<Header>(`vault.${vaultId}.header`);
  const slot = header?.slots[0];
  const vaultKey = slot && (await openSlot(slot, vaultId, passphrase));
  if (!vaultKey) throw new Error('the fixture does not open');
  const db = describeDatabase(databaseName(partsOf(computer), vaultId), computer.indexedDb);
  await db.open();
  const keys = await openKeyring(vaultKey, vaultId);
  return openStore({ db, keys, local: computer.local, clock: computer.clock, seq: 3 }).core;
}
