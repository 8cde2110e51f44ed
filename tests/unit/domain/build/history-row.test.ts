import { expect, test } from 'vitest';
import { historyRow } from '@/lib/domain/build/history-row';
import type { Activity, Verb } from '@/lib/domain/records/activity';

const row = (verb: Verb, facts: Activity['facts'] = {}) =>
  historyRow({ id: 'one', at: 1, byId: 'rosa', verb, patientIds: ['a'], facts }, undefined, new Set(), new Map());

test('a patient’s own history takes back what was done with that patient', () => {
  expect(row('plan-decided').undoable).toBe(true);
  expect(row('undone', { verb: 'plan-decided' }).undoable).toBe(true);
});

test('it never takes back a whole import, nor brings one back', () => {
  expect(row('report-imported', { added: 60 }).undoable).toBe(false);
  expect(row('undone', { verb: 'report-imported' }).undoable).toBe(false);
});
