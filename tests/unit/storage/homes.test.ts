import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/domain/records/activity';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { AnyRecord } from '@/lib/domain/records/table';
import type { HomeRow } from '@/lib/storage/rows';
import { added, change, contact, followUp, household, patient, plan } from './make-records';
import { type BareStore, makeStore } from './make-store';

const homes = ['h0', 'h1', 'h2'];

type Kept = 'patients' | 'plans' | 'followUps' | 'contacts';
const anyStep = fc.record({
  table: fc.constantFrom<Kept>('patients', 'plans', 'followUps', 'contacts'),
  n: fc.nat(4),
  home: fc.nat(2),
  day: fc.integer({ min: 1, max: 28 }),
  open: fc.boolean(),
  remove: fc.boolean(),
});
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

function wanted({ table, n, home, day, open }: Step): AnyRecord {
  const on = `2026-0${1 + (day % 3)}-${String(day).padStart(2, '0')}`;
  if (table === 'patients') return patient(`p${n % 3}`, `h${home}`);
  if (table === 'plans') return plan(`plan${n}`, `p${home}`);
  if (table === 'contacts') return contact(`c${n}`, `h${home}`, `p${n % 3}`, { on });
  return followUp(`f${n}`, `h${home}`, { state: open ? 'open' : 'done', due: { on, zone: 'America/Denver' } });
}

async function editOf({ store }: BareStore, step: Step): Promise<Edit | null> {
  const record = wanted(step);
  const before = (await store.get(step.table, record.id)) ?? null;
  const goes = step.remove && step.table !== 'patients';
  return goes && !before ? null : { table: step.table, id: record.id, before, after: goes ? null : record };
}

async function founded(): Promise<BareStore> {
  const bare = await makeStore();
  const people = homes.flatMap((id, n) => [
    added('households', household(id)),
    added('patients', patient(`p${n}`, id)),
  ]);
  await bare.store.commit(change('people', people));
  return bare;
}

/** The same store as if nothing were kept whole. */
async function fromRows(bare: BareStore): Promise<Dossier[]> {
  const kept = await bare.db.homes.toArray();
  await bare.db.homes.clear();
  const read = await bare.store.dossiers(homes);
  await bare.db.homes.bulkPut(kept);
  return read;
}

async function withStep(): Promise<BareStore> {
  const bare = await founded();
  const said = [
    added('followUps', followUp('f1', 'h1')),
    added('contacts', contact('old', 'h1', 'p1', { on: '2026-02-01' })),
  ];
  await bare.store.commit(change('step', said));
  return bare;
}

describe('households kept whole', () => {
  it('read, after any commits, exactly as their rows do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (commits) => {
          const bare = await founded();
          for (const [i, steps] of commits.entries()) {
            const edits = new Map<string, Edit>();
            for (const step of steps) {
              const edit = await editOf(bare, step);
              if (edit) edits.set(`${edit.table}/${edit.id}`, edit);
            }
            expect((await bare.store.commit(change(`c${i}`, [...edits.values()]))).kind).toBe('ok');
          }
          expect(await bare.store.dossiers(homes)).toEqual(await fromRows(bare));
          bare.db.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are those with an open step, and no longer when it is done', async () => {
    const { store, db } = await withStep();
    expect(await db.homes.toCollection().primaryKeys()).toEqual(['h1']);
    const before = (await store.get('followUps', 'f1')) ?? null;
    const done = before && { ...before, state: 'done' as const };
    await store.commit(change('done', [{ table: 'followUps', id: 'f1', before, after: done }]));
    expect(await db.homes.count()).toBe(0);
    expect((await store.dossiers(['h1']))[0]?.followUps).toMatchObject([{ state: 'done' }]);
  });

  it.each<[string, (row: HomeRow, other: HomeRow) => HomeRow]>([
    ['damaged', (row) => ({ ...row, box: row.box.map((byte) => byte ^ 1) })],
    ['put in another one’s place', (row, other) => ({ ...other, id: row.id })],
    ['of another content version', (row) => ({ ...row, v: row.v - 1 })],
    ['of another turn', (row) => ({ ...row, turn: row.turn + 1 })],
  ])('give way to the records themselves when %s', async (_, spoil) => {
    const bare = await withStep();
    await bare.store.commit(change('more', [added('followUps', followUp('f2', 'h2'))]));
    const [row, other] = await bare.db.homes.bulkGet(['h1', 'h2']);
    const honest = await fromRows(bare);
    if (row && other) await bare.db.homes.put(spoil(row, other));
    expect(await bare.store.dossiers(homes)).toEqual(honest);
  });

  it('give way to the records when earlier contacts are wanted than were kept', async () => {
    const bare = await founded();
    await bare.store.commit(change('old', [added('contacts', contact('old', 'h1', 'p1', { on: '2026-01-20' }))]));
    await bare.store.commit(change('step', [added('followUps', followUp('f1', 'h1'))]));
    expect((await bare.store.dossiers(['h1']))[0]?.contacts).toEqual([]);
    bare.clock.at -= 14 * 86_400_000;
    expect((await bare.store.dossiers(['h1']))[0]?.contacts).toMatchObject([{ id: 'old' }]);
  });

  it('forget contacts as the days go by, as the rows do', async () => {
    const bare = await withStep();
    expect((await bare.store.dossiers(['h1']))[0]?.contacts).toMatchObject([{ id: 'old' }]);
    bare.clock.at += 14 * 86_400_000;
    expect((await bare.store.dossiers(['h1']))[0]?.contacts).toEqual([]);
  });
});
