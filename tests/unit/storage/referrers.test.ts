import { beforeEach, describe, expect, it } from 'vitest';
import type { Referrer } from '@/lib/domain/records/referrer';
import { nativeVersion, rowsOf, schemaNumber } from '@/lib/storage/schema';
import type { Store } from '@/lib/storage/store';
import { schema1 } from './frozen-schemas';
import { thaw } from './frozen-vault';
import { added, change } from './make-records';
import { makeStore } from './make-store';
import { type Computer, monday, passphrase } from './make-vault';
import { onDisk, upgradeTo } from './raw-database';

const vaultId = 'id-00000001';

function referrer(id: string, more: Partial<Referrer> = {}): Referrer {
  return {
    id,
    rev: 0,
    kind: 'doctor',
    name: `Dr. ${id}`,
    phones: [],
    emails: [`${id}@ortho.example`],
    createdAt: monday,
    ...more,
  };
}

describe('a store of schema 1', () => {
  let computer: Computer;
  beforeEach(async () => {
    computer = await thaw('vault-content-1.json', vaultId);
  });

  const versionOnDisk = async () => (await computer.indexedDb.databases())[0]?.version;

  async function open(): Promise<Store> {
    const result = await computer.worker().unlock(passphrase);
    if (result.kind !== 'open') throw new Error(JSON.stringify(result));
    return result.store;
  }

  it('is upgraded when it opens: every record is there, and referrers can be kept', async () => {
    expect(await versionOnDisk()).toBe(10);
    const store = await open();
    expect(await versionOnDisk()).toBe(nativeVersion);
    expect((await store.get('patients', 'q01'))?.phones).toMatchObject([{ raw: '(303) 555-0111' }]);
    expect(await store.lookup('phone', '3035550112')).toEqual(['q02', 'q07']);
    expect(await store.all('referrers')).toEqual([]);
    expect((await store.commit(change('r', [added('referrers', referrer('marsh'))]))).kind).toBe('ok');
    expect((await store.referrersBy('MARSH@ortho.example ')).map(({ id }) => id)).toEqual(['marsh']);
  });

  it('leaves the old tables and their indexes as they were', async () => {
    await open();
    const shapes = await onDisk(computer, async (db) =>
      Object.fromEntries(
        db.tables.map(({ name, schema }) => [
          name,
          [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
        ]),
      ),
    );
    const { referrers, ...others } = shapes;
    expect(others).toEqual(schema1);
    expect(referrers).toBe('id, *seek');
  });

  it('writes its new number into the canary, so that an older build does not open it', async () => {
    const store = await open();
    await store.commit(change('r', [added('referrers', referrer('marsh'))]));
    const canary = JSON.parse(computer.local.values.get(`vault.${vaultId}.canary`) ?? '{}');
    expect(canary.schema).toBe(schemaNumber);
    expect(schemaNumber).toBe(2);
    computer.restartBrowser();
    await upgradeTo(computer, (schemaNumber + 1) * 10);
    expect(await computer.worker().unlock(passphrase)).toMatchObject({ kind: 'recovery', cause: 'newer-schema' });
  });
});

describe('referrers in the store', () => {
  it('are found by each of their addresses, and by none they no longer have', async () => {
    const { store } = await makeStore();
    await store.commit(
      change('1', [added('referrers', referrer('marsh', { emails: ['a@o.example', 'B@o.example'] }))]),
    );
    expect(await store.referrersBy('b@O.example')).toHaveLength(1);
    const before = await store.get('referrers', 'marsh');
    if (!before) throw new Error('missing');
    const after = { ...before, emails: ['a@o.example'] };
    await store.commit(change('2', [{ table: 'referrers', id: 'marsh', before, after }]));
    expect(await store.referrersBy('b@o.example')).toEqual([]);
    expect(await store.referrersBy('a@o.example')).toMatchObject([{ name: 'Dr. marsh', rev: 2 }]);
    expect(await store.referrersBy('')).toEqual([]);
  });

  it('are gone from list and lookup once they are tombstones', async () => {
    const { store } = await makeStore();
    await store.commit(change('1', [added('referrers', referrer('marsh'))]));
    const before = await store.get('referrers', 'marsh');
    if (!before) throw new Error('missing');
    await store.commit(change('2', [{ table: 'referrers', id: 'marsh', before, after: null }]));
    expect(await store.all('referrers')).toEqual([]);
    expect(await store.referrersBy('marsh@ortho.example')).toEqual([]);
  });

  it('lie on the disk as an envelope and keyed hashes: neither name nor address', async () => {
    const { store, db } = await makeStore();
    await store.commit(change('1', [added('referrers', referrer('marsh', { name: 'Helen Marsh' }))]));
    const [row] = await rowsOf(db, 'referrers').toArray();
    const { box, ...clear } = row ?? { box: new Uint8Array() };
    expect(Object.keys(clear).sort()).toEqual(['id', 'rev', 'seek', 'turn', 'v']);
    const text = JSON.stringify(clear) + new TextDecoder('latin1').decode(box);
    expect(text).not.toContain('Helen');
    expect(text).not.toContain('ortho.example');
  });
});
