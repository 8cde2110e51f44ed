import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { history } from '@/lib/services/queries/history';
import { importRuns } from '@/lib/services/queries/import-runs';
import { patientCard } from '@/lib/services/queries/patient-card';
import { patients } from '@/lib/services/queries/patients';
import { search } from '@/lib/services/queries/search';
import { sharedNumbers } from '@/lib/services/queries/shared-numbers';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aContact, aPatient, aPhone, aPlan, now } from '@/tests/fixtures/records';
import { allPages, answerOf, coreOver, storeOf } from './open-core';

// Whole practices a hundred times over: a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

const nothing = { plans: [], presentations: [], appointments: [], followUps: [], contacts: [] };

describe('patients', () => {
  test('lists everybody once, and each open plan that counts under its patient', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (dossiers) => {
        const core = coreOver(storeOf(dossiers));
        const rows = await allPages((cursor) => patients(core, cursor === undefined ? {} : { cursor }));
        const everybody = dossiers.flatMap((home) => home.patients.map((patient) => patient.id));
        expect(rows.map((row) => row.id).sort()).toEqual(everybody.sort());
        for (const row of rows) {
          const card = answerOf(await patientCard(core, { patientId: row.id }));
          expect(row.openSum).toEqual(card.openSum);
          expect(card.plans.filter((plan) => plan.open && plan.counts).length).toBe(row.openPlans);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('comes in pages by last name, leads apart when asked for', async () => {
    const people = Array.from({ length: 120 }, (_, at) =>
      aPatient(`p${at}`, {
        name: { first: 'Kim', last: `Ångström${String(at).padStart(3, '0')}` },
        kind: at % 2 ? 'lead' : 'patient',
      }),
    );
    const core = coreOver(
      storeOf(people.map((patient) => ({ householdId: patient.householdId, patients: [patient], ...nothing }))),
    );
    const first = answerOf(await patients(core, {}));
    expect([first.rows.length, first.total]).toEqual([50, 120]);
    const leads = await allPages((cursor) => patients(core, { kind: 'lead', ...(cursor !== undefined && { cursor }) }));
    expect(leads.length).toBe(60);
    expect(leads.map((row) => row.name)).toEqual(leads.map((row) => row.name).sort());
  });
});

describe('patient card', () => {
  test('refuses an unknown or removed patient', async () => {
    const gone = aPatient('gone', { deletedAt: now });
    const core = coreOver(storeOf([{ householdId: gone.householdId, patients: [gone], ...nothing }]));
    expect(await patientCard(core, { patientId: 'none' })).toMatchObject({ ok: false, error: 'not-found' });
    expect(await patientCard(core, { patientId: 'gone' })).toMatchObject({ ok: false, error: 'not-found' });
  });

  test('offers alternates behind the one that counts, and drafts of this patient only', async () => {
    const patient = aPatient('a');
    const plans = [
      aPlan('bridge', 'a', { items: [], summaryCents: 250_000, alternatesId: 'set', recommended: false }),
      aPlan('implant', 'a', { items: [], summaryCents: 400_000, alternatesId: 'set', recommended: true }),
    ];
    const store = storeOf([{ householdId: patient.householdId, patients: [patient], ...nothing, plans }]);
    for (const id of ['a', 'b']) {
      store.put('drafts', {
        id: `draft-${id}`,
        rev: 1,
        patientId: id,
        surface: 'desk',
        field: 'note',
        body: '{}',
        at: now,
      });
    }
    const card = answerOf(await patientCard(coreOver(store), { patientId: 'a' }));
    expect(card.plans.map((plan) => plan.id)).toEqual(['implant', 'bridge']);
    expect(card.openSum).toEqual({ cents: 400_000, unknown: 0, count: 1 });
    expect(card.drafts.map((draft) => draft.id)).toEqual(['draft-a']);
  });
});

describe('history', () => {
  test('shows what was said beside the step that logged it, and does not offer to undo twice', async () => {
    const patient = aPatient('a');
    const contact = aContact('c', patient, { at: now, said: 'Call me Thursday', outcome: 'reached' });
    const store = storeOf([{ householdId: patient.householdId, patients: [patient], ...nothing, contacts: [contact] }]);
    const told = { byId: 'rosa', patientIds: ['a'], facts: {}, edits: [] };
    await store.commit({ ...told, id: '1', at: now - 5, verb: 'plan-decided' });
    await store.commit({ ...told, id: '2', at: now - 4, verb: 'undone', undoes: '1' });
    await store.commit({ ...told, id: '3', at: now - 3, verb: 'patient-viewed' });
    await store.commit({ ...told, id: '4', at: now, verb: 'contact-logged' });
    const { rows } = answerOf(await history(coreOver(store), { patientId: 'a' }));
    expect(rows.map((row) => [row.id, row.undoable])).toEqual([
      ['4', true],
      ['3', false],
      ['2', true],
      ['1', false],
    ]);
    expect(rows[0]).toMatchObject({ byName: 'Rosa', contact: { said: 'Call me Thursday', byName: 'Rosa' } });
  });
});

test('search answers people with their household and the reason', async () => {
  const patient = aPatient('a');
  const core = coreOver(storeOf([{ householdId: patient.householdId, patients: [patient], ...nothing }]));
  const { hits } = answerOf(await search(core, { text: '0142' }));
  expect(hits).toMatchObject([
    { by: 'phone', householdId: 'home-a', person: { name: 'Nadia Ferreira-Holt', chart: '20417' } },
  ]);
});

describe('shared numbers', () => {
  const alone = (id: string, last4: string, more = {}) => {
    const patient = aPatient(id, { phones: [aPhone(last4)], ...more });
    return { householdId: patient.householdId, patients: [patient], ...nothing };
  };
  const asked = async (...homes: Parameters<typeof storeOf>[0]) => {
    const { numbers, total } = answerOf(await sharedNumbers(coreOver(storeOf(homes))));
    return [total, numbers.map(({ people }) => people.map(({ id }) => id))];
  };

  test('are those of people in different households whom nobody has spoken of yet', async () => {
    expect(await asked(alone('a', '0101'), alone('b', '0101'), alone('c', '0102'))).toEqual([1, [['a', 'b']]]);
    const together = { ...alone('a', '0101'), patients: [aPatient('a'), aPatient('b', { householdId: 'home-a' })] };
    expect(await asked(together)).toEqual([0, []]);
    expect(await asked(alone('a', '0101'), alone('b', '0101', { apartFromIds: ['a'] }))).toEqual([0, []]);
    const third = alone('d', '0101');
    const parted = alone('b', '0101', { apartFromIds: ['a'] });
    expect(await asked(alone('a', '0101'), parted, third)).toEqual([1, [['a', 'd']]]);
  });

  test('leave out what too many have: a practice’s own number makes no household', async () => {
    const many = Array.from({ length: 12 }, (_, at) => alone(`p${at}`, '0100'));
    expect(await asked(...many)).toEqual([0, []]);
  });
});

test('import runs come newest first', async () => {
  const run = {
    rev: 1,
    reportId: 'r',
    fileHash: '',
    byId: 'rosa',
    rows: 1,
    added: 1,
    changed: 0,
    unchanged: 0,
    missing: 0,
    problems: 0,
  };
  const store = storeOf([]).put('importRuns', { ...run, id: 'old', at: 1 }, { ...run, id: 'new', at: 2 });
  expect(answerOf(await importRuns(coreOver(store), {})).runs.map((one) => one.id)).toEqual(['new', 'old']);
});
