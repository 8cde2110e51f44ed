import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@/lib/storage/store';
import { added, change, changed, family, patient, removed } from './make-records';
import { makeStore } from './make-store';
import { makeComputer, openVault } from './make-vault';

let store: Store;

beforeEach(async () => {
  store = (await makeStore()).store;
});

describe('a commit that stands although something beside it failed', () => {
  it('says so by code, and with nothing that a person wrote', async () => {
    const { store, core } = await makeStore();
    const faults: unknown[] = [];
    core.log = { fault: (...told) => faults.push(told) };
    core.local = { ...core.local, set: () => Promise.reject(new RangeError('the area is full of Ferreira-Holt')) };
    const done = await store.commit(change('c1', family('1')));
    expect(done.kind).toBe('ok');
    expect(faults).toEqual([['canary-not-written', { commit: store.seq(), kind: 'RangeError' }]]);
  });
});

describe('commit', () => {
  it('stores what it was given, one revision higher, and says which tables changed', async () => {
    const seq = store.seq();
    const done = await store.commit(change('c1', family('1')));
    expect(done).toEqual({
      kind: 'ok',
      seq: seq + 1,
      tables: new Set(['households', 'patients', 'plans', 'followUps']),
    });
    expect(await store.get('patients', 'p1')).toEqual({ ...patient('p1', 'h1'), rev: 1 });
    const [dossier] = await store.dossiers(['h1']);
    expect(dossier?.plans.map((one) => one.id)).toEqual(['plan1']);
    expect(dossier?.followUps.map((one) => one.id)).toEqual(['f1']);
  });

  it('refuses a change that read an older revision, and changes nothing', async () => {
    await store.commit(change('c1', family('1')));
    const read = await store.get('plans', 'plan1');
    if (!read) throw new Error('no plan');
    expect((await store.commit(change('c2', [changed('plans', read, { title: 'CROWN-2' })]))).kind).toBe('ok');
    const late = await store.commit(
      change('c3', [
        added('households', { id: 'h9', rev: 0, label: '' }),
        changed('plans', read, { title: 'CROWN-3' }),
      ]),
    );
    expect(late).toEqual({ kind: 'conflict', table: 'plans', id: 'plan1' });
    expect((await store.get('plans', 'plan1'))?.title).toBe('CROWN-2');
    expect(await store.get('households', 'h9')).toBeUndefined();
    expect(await store.activity('c3')).toBeUndefined();
  });

  it('derives the neighbours anew without making the revision stale that a page holds', async () => {
    await store.commit(change('c1', family('1')));
    const held = await store.get('plans', 'plan1');
    const step = await store.get('followUps', 'f1');
    if (!held || !step) throw new Error('missing');
    expect((await store.planFacts(['plan1'])).get('plan1')?.adriftOn).toBeNull();
    await store.commit(change('c2', [changed('followUps', step, { state: 'done', closedOn: '2026-03-02' })]));
    expect((await store.planFacts(['plan1'])).get('plan1')?.adriftOn).toBe('2026-03-02');
    expect((await store.adriftPlans({ today: '2026-03-02', limit: 10 })).ids).toEqual(['plan1']);
    expect((await store.commit(change('c3', [changed('plans', held, { title: 'CROWN-2' })]))).kind).toBe('ok');
  });

  it('keeps a tombstone that nobody sees, and brings it back when the undo is undone', async () => {
    await store.commit(change('c1', family('1')));
    const read = await store.get('plans', 'plan1');
    if (!read) throw new Error('no plan');
    await store.commit(change('c2', [removed('plans', read)]));
    expect(await store.get('plans', 'plan1')).toBeUndefined();
    expect(await store.many('plans', ['plan1'])).toEqual([]);
    expect((await store.dossiers(['h1']))[0]?.plans).toEqual([]);
    expect((await store.commit(change('c3', [added('plans', read)]))).kind).toBe('ok');
    expect((await store.get('plans', 'plan1'))?.rev).toBe(3);
  });

  it('throws for a record that fits no shape, before anything is written', async () => {
    const wrong = { ...patient('p1', 'h1'), createdAt: 'yesterday' as unknown as number };
    await expect(store.commit(change('c1', [added('patients', wrong)]))).rejects.toThrow('patients.createdAt');
    expect(await store.activity('c1')).toBeUndefined();
  });

  it('lets exactly one of 1,000 racing changes win each revision', async () => {
    const computer = makeComputer();
    const { store } = await openVault(computer);
    await store.commit(change('c1', family('1')));
    const other = (await computer.worker().open())?.store;
    const read = await store.get('plans', 'plan1');
    if (!other || !read) throw new Error('missing');
    const race = Array.from({ length: 1_000 }, (_, i) =>
      (i % 2 ? other : store).commit(change(`r${i}`, [changed('plans', read, { title: `CROWN-${i}` })])),
    );
    const kinds = (await Promise.all(race)).map((done) => done.kind);
    expect(kinds.filter((kind) => kind === 'ok')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(999);
    expect((await store.get('plans', 'plan1'))?.rev).toBe(2);
  });
});
