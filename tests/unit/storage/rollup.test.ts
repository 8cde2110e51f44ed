import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit } from '@/lib/domain/records/activity';
import type { Plan } from '@/lib/domain/records/plan';
import type { AnyRecord, TableName } from '@/lib/domain/records/table';
import { planFactsOf } from '@/lib/storage/columns';
import {
  dossiersOf,
  type HouseholdRows,
  householdTables,
  isHouseholdTable,
  openShelves,
} from '@/lib/storage/households';
import { emptyRollup, type KeptRollup, weigh } from '@/lib/storage/rollup';
import { readRollup } from '@/lib/storage/rollup-row';
import { rowsOf } from '@/lib/storage/schema';
import { change, followUp, household, patient, plan } from './make-records';
import { type BareStore, makeStore } from './make-store';

/** Counts everything there is, from the rows alone. */
async function recount({ db, core }: BareStore): Promise<KeptRollup> {
  const rows = {} as HouseholdRows;
  for (const table of householdTables) rows[table] = (await rowsOf(db, table).toArray()).filter((row) => !row.gone);
  const facts = new Map(rows.plans.map((row) => [row.id, planFactsOf(row)]));
  const sums = emptyRollup();
  for (const dossier of dossiersOf(await openShelves(core.keys, rows)).values()) weigh(sums, dossier, facts, 1);
  return sums;
}

interface Step {
  table: 'plans' | 'followUps' | 'patients';
  n: number;
  more: { cents: number | null; set: boolean; day: number; open: boolean; snoozes: number; home: number };
  remove: boolean;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  table: fc.constantFrom('plans', 'followUps', 'patients'),
  n: fc.integer({ min: 0, max: 5 }),
  more: fc.record({
    cents: fc.option(fc.integer({ min: 0, max: 900_000 })),
    set: fc.boolean(),
    day: fc.integer({ min: 1, max: 28 }),
    open: fc.boolean(),
    snoozes: fc.integer({ min: 0, max: 4 }),
    home: fc.integer({ min: 0, max: 2 }),
  }),
  remove: fc.boolean(),
});

function wanted({ table, n, more }: Step): AnyRecord {
  if (table === 'patients') return patient(`p${n % 3}`, `h${more.home}`);
  const { cents, set, day, open, snoozes } = more;
  const on = `2026-03-${String(day).padStart(2, '0')}`;
  if (table === 'followUps') {
    const state = open ? 'open' : 'done';
    const due = { on, zone: 'America/Denver' };
    return followUp(`f${n}`, `h${n % 3}`, { planIds: [`plan${n}`], patientIds: [`p${n % 3}`], snoozes, state, due });
  }
  const closed: Pick<Plan, 'closed'> = open ? {} : { closed: { kind: 'lapsed', on, by: 'm', reason: '' } };
  const alternates = set ? { alternatesId: `set${n % 3}` } : {};
  return plan(`plan${n}`, `p${n % 3}`, { summaryCents: cents, recommended: n < 3, ...alternates, ...closed });
}

async function editOf({ store }: BareStore, step: Step): Promise<Edit | null> {
  const record = wanted(step);
  const table: TableName = step.table;
  const before = (await store.get(table, record.id)) ?? null;
  const goes = step.remove && isHouseholdTable(table) && table !== 'patients';
  if (goes && !before) return null;
  return { table, id: record.id, before, after: goes ? null : record };
}

it('holds, after any commits, exactly what a recount finds', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async (commits) => {
      const bare = await makeStore();
      const people = [0, 1, 2].flatMap((n): Edit[] => [
        { table: 'households', id: `h${n}`, before: null, after: household(`h${n}`) },
        { table: 'patients', id: `p${n}`, before: null, after: patient(`p${n}`, `h${n}`) },
      ]);
      await bare.store.commit(change('people', people));
      for (const [i, steps] of commits.entries()) {
        const edits = new Map<string, Edit>();
        for (const step of steps) {
          const edit = await editOf(bare, step);
          if (edit) edits.set(`${edit.table}/${edit.id}`, edit);
        }
        expect((await bare.store.commit(change(`c${i}`, [...edits.values()]))).kind).toBe('ok');
      }
      expect(await readRollup(bare.db, bare.core.keys)).toEqual(await recount(bare));
      bare.db.close();
    }),
    { numRuns: 40 },
  );
});

it('counts one of a set of alternates, and keeps unknown money apart from zero', async () => {
  const { store } = await makeStore();
  await store.commit(
    change('c1', [
      { table: 'households', id: 'h1', before: null, after: household('h1') },
      { table: 'patients', id: 'p1', before: null, after: patient('p1', 'h1') },
      { table: 'plans', id: 'a', before: null, after: plan('a', 'p1', { alternatesId: 's', summaryCents: 400_000 }) },
      {
        table: 'plans',
        id: 'b',
        before: null,
        after: plan('b', 'p1', { alternatesId: 's', summaryCents: 250_000, recommended: false }),
      },
      { table: 'plans', id: 'c', before: null, after: plan('c', 'p1', { summaryCents: null }) },
    ]),
  );
  expect(await store.rollup()).toEqual({
    byStatus: { diagnosed: { cents: 400_000, unknown: 1, count: 2 } },
    adriftByDay: { '2026-03-02': { cents: 400_000, unknown: 1, count: 2 } },
    nextByDay: {},
  });
  expect((await store.adriftPlans({ today: '2026-03-02', limit: 10 })).ids).toEqual(['a', 'c']);
});
