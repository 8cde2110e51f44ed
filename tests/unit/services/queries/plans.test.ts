import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PlanSort } from '@/lib/domain/views/today';
import { board } from '@/lib/services/queries/board';
import { plan } from '@/lib/services/queries/plan';
import { plans } from '@/lib/services/queries/plans';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aPatient, aPlan, aPresentation } from '@/tests/fixtures/records';
import { allPages, answerOf, coreOver, storeOf } from './open-core';

// Whole practices a hundred times over: a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const sorts = fc.constantFrom<PlanSort>('next', 'amount', 'presented', 'name');

describe('plans', () => {
  test('every sort shows the same plans, each once, as many as the total says', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, sorts, async (dossiers, sort) => {
        const core = coreOver(storeOf(dossiers));
        const { total } = answerOf(await plans(core, { sort }));
        const rows = await allPages((cursor) => plans(core, { sort, ...(cursor !== undefined && { cursor }) }));
        const byNext = await allPages((cursor) =>
          plans(core, { sort: 'next', ...(cursor !== undefined && { cursor }) }),
        );
        const idsOf = (all: typeof rows) => all.map((row) => row.plan.id);
        expect(idsOf(rows).length).toBe(total);
        expect(idsOf(rows).sort()).toEqual(idsOf(byNext).sort());
      }),
    );
  });

  test('orders by amount with the unknown last, by first presentation, by last name', async () => {
    const core = coreOver(threePlans());
    const ids = async (sort: PlanSort) => answerOf(await plans(core, { sort })).rows.map((row) => row.plan.id);
    expect(await ids('amount')).toEqual(['large', 'small', 'unknown']);
    expect(await ids('presented')).toEqual(['small', 'large', 'unknown']);
    expect(await ids('name')).toEqual(['unknown', 'large', 'small']);
  });

  test('goes on behind the last plan shown when the order has changed in between', async () => {
    const store = manyPlans(60);
    const core = coreOver(store);
    const first = answerOf(await plans(core, { sort: 'amount' }));
    const last = first.rows.at(-1)?.plan.id ?? '';
    store.put('plans', aPlan('new', 'a', { items: [], summaryCents: 99_999_999 }));
    await store.commit({ id: 'x', at: 0, byId: 'rosa', verb: 'plan-created', patientIds: ['a'], facts: {}, edits: [] });
    const second = answerOf(await plans(core, { sort: 'amount', cursor: first.more ?? '' }));
    const shown = [...first.rows, ...second.rows].map((row) => row.plan.id);
    expect(new Set(shown).size).toBe(60);
    expect(shown).toContain(last);
  });

  test('says so when a list is too long for the order asked for', async () => {
    const answer = answerOf(await plans(coreOver(manyPlans(2_001)), { sort: 'amount' }));
    expect(answer.sort).toBe('next');
    expect(answer.total).toBe(2_001);
  });

  test('a list carries no procedures; the single plan does', async () => {
    const core = coreOver(threePlans());
    const { rows } = answerOf(await plans(core, { sort: 'name' }));
    expect(rows.every((row) => row.plan.items.length === 0)).toBe(true);
    expect(answerOf(await plan(core, { planId: 'large' })).id).toBe('large');
    expect(await plan(core, { planId: 'none' })).toMatchObject({ ok: false, error: 'not-found' });
  });
});

describe('board', () => {
  test('each column adds up to what its pages show', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (dossiers) => {
        const core = coreOver(storeOf(dossiers));
        const { columns, openSum, adrift } = answerOf(await board(core, { perColumn: 1 }));
        for (const { status, sum, cards, more } of columns) {
          const rest =
            more === null ? [] : await allPages((at) => plans(core, { status, sort: 'next', cursor: at ?? more }));
          const nets = [...cards, ...rest].map((card) => card.plan.netCents);
          expect(nets.length).toBe(sum.count);
          expect(nets.reduce((total: number, net) => total + (net ?? 0), 0)).toBe(sum.cents);
          expect(nets.filter((net) => net === null).length).toBe(sum.unknown);
        }
        expect(answerOf(await plans(core, { status: 'open', sort: 'next' })).total).toBe(openSum.count);
        expect(answerOf(await plans(core, { status: 'adrift', sort: 'next' })).total).toBe(adrift);
      }),
    );
  });
});

function threePlans() {
  const people = { a: 'Ortega', b: 'Szymanski', c: 'Abara' };
  const homes = Object.entries(people).map(([id, last]) => aPatient(id, { name: { first: 'Kim', last } }));
  const [a, b, c] = homes;
  if (!a || !b || !c) throw new Error('no fixture');
  return storeOf([
    home(a, aPlan('large', 'a', { items: [], summaryCents: 900 }), '2026-04-02'),
    home(b, aPlan('small', 'b', { items: [], summaryCents: 100 }), '2026-03-02'),
    home(c, aPlan('unknown', 'c', { items: [], summaryCents: null }), null),
  ]);
}

function home(patient: ReturnType<typeof aPatient>, one: ReturnType<typeof aPlan>, presentedOn: string | null) {
  const presentations = presentedOn
    ? [aPresentation(`${one.id}-shown`, patient.id, [one.id], { on: presentedOn })]
    : [];
  const { householdId } = patient;
  return {
    householdId,
    patients: [patient],
    plans: [one],
    presentations,
    appointments: [],
    followUps: [],
    contacts: [],
  };
}

function manyPlans(count: number) {
  const all = Array.from({ length: count }, (_, at) => aPlan(`plan${at}`, 'a', { items: [], summaryCents: at }));
  const patient = aPatient('a');
  return storeOf([
    {
      householdId: patient.householdId,
      patients: [patient],
      plans: all,
      presentations: [],
      appointments: [],
      followUps: [],
      contacts: [],
    },
  ]);
}
