import { expect, it } from 'vitest';
import { change, family } from '@/tests/unit/storage/make-records';
import { makeStore } from '@/tests/unit/storage/make-store';

it('takes 20,000 patients with plans and steps in one commit, and its history in parts', {
  timeout: 240_000,
}, async () => {
  const { store } = await makeStore();
  const numbers = Array.from({ length: 20_000 }, (_, i) => String(i).padStart(5, '0'));
  const edits = numbers.flatMap(family);
  const patientIds = numbers.map((n) => `p${n}`);
  expect((await store.commit(change('import', edits, { verb: 'report-imported', patientIds }))).kind).toBe('ok');
  expect(await store.directory()).toHaveLength(20_000);
  expect((await store.rollup()).byStatus.diagnosed?.count).toBe(20_000);
  const history = await store.activityOf('p19999', 10);
  expect(history.rows.map((row) => row.id)).toEqual(['import']);
  expect((await store.activity('import'))?.edits).toHaveLength(80_000);
});
