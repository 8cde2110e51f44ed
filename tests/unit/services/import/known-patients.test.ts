import { expect, it } from 'vitest';
import type { Patient } from '@/lib/domain/records/patient';
import { missingFrom } from '@/lib/services/import/known-patients';
import { chartIn } from '@/lib/services/import/report-chart';
import { added, change, household, patient } from '@/tests/unit/storage/make-records';
import { makeStore } from '@/tests/unit/storage/make-store';

const report = 'open-dental-treatment-finder';

async function withPeople(people: Patient[]) {
  const { store } = await makeStore();
  const edits = people.flatMap((one) => [added('households', household(one.householdId)), added('patients', one)]);
  await store.commit(change('people', edits));
  return store;
}

const elsewhere = { system: 'openemr', origin: 'https://ehr.test', value: '7' };

it('names whom the report lacks, by its own program’s numbers only, with or without a directory that knows them', async () => {
  const store = await withPeople([
    patient('a', 'ha', { charts: [chartIn(report, '7')] }),
    patient('b', 'hb', { charts: [elsewhere, chartIn(report, '8')] }),
    patient('c', 'hc', { charts: [elsewhere] }),
    patient('d', 'hd', { charts: [] }),
  ]);
  const directory = await store.directory();
  const older = { ...store, directory: async () => directory.map(({ scopes: _, ...entry }) => entry) };
  for (const [seen, missing] of [
    [[], ['a', 'b']],
    [['7'], ['b']],
    [['8', '7'], []],
  ] as const) {
    expect(await missingFrom(store, report, new Set(seen))).toEqual(missing);
    expect(await missingFrom(older, report, new Set(seen))).toEqual(missing);
  }
});

it('reads no patient to find them', async () => {
  const store = await withPeople([patient('a', 'ha', { charts: [chartIn(report, '7')] })]);
  const many = () => Promise.reject(new Error('read'));
  expect(await missingFrom({ ...store, many }, report, new Set())).toEqual(['a']);
});
