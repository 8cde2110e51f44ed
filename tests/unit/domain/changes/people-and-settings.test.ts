import { describe, expect, test } from 'vitest';
import { makePatient } from '@/lib/domain/changes/create-patient';
import { makePatientEdit } from '@/lib/domain/changes/edit-patient';
import { makeMemberName, makeSettings, type SettingsPatch } from '@/lib/domain/changes/edit-settings';
import type { NewPatient, PatientPatch } from '@/lib/domain/records/command';
import { env, rosa, someSettings, today } from '@/tests/fixtures/records';
import { family, home, left, made, nadia, toolsAt } from './small-practice';

describe('a new patient', () => {
  const someone: NewPatient = { kind: 'lead', name: { first: ' Abel ', last: 'Nwosu' }, phones: [], emails: [] };
  const create = (more: Partial<NewPatient> = {}) => makePatient({ ...someone, ...more }, [family()], env, toolsAt());

  test('founds a household', () => {
    const result = create();
    const [household] = left(result, 'households');
    expect(left(result, 'patients')).toMatchObject([
      { kind: 'lead', name: { first: 'Abel' }, householdId: household?.id, charts: [], firstContactOn: today, rev: 0 },
    ]);
    expect(made(result).id).toBe(left(result, 'patients')[0]?.id);
  });

  test('or joins one that exists', () => {
    const result = create({ householdId: 'family' });
    expect([left(result, 'households'), left(result, 'patients')[0]?.householdId]).toEqual([[], 'family']);
    expect(create({ householdId: 'x' })).toMatchObject({ refusal: { error: 'not-found' } });
  });

  test('is refused without a name, or with the chart number of a member', () => {
    const chart = { system: 'openemr', origin: '', value: '20417' };
    expect(create({ name: { first: ' ', last: '' } })).toMatchObject({ refusal: { error: 'bad-message' } });
    expect(create({ householdId: 'family', chart })).toMatchObject({ refusal: { error: 'conflict' } });
    expect(left(create({ chart }), 'patients')[0]?.charts).toEqual([chart]);
  });
});

describe('editing a patient', () => {
  const told = { ...nadia, zone: 'America/Denver', budgetCents: 25_000, budgetPer: 'month' as const, notes: 'kind' };
  const edit = (patch: PatientPatch, rev = 1) =>
    makePatientEdit({ patientId: 'nadia', rev, patch }, [home({ patients: [told] })], env, toolsAt());

  test('changes what is named, takes away what is null, and keeps the rest', () => {
    const [after] = left(edit({ zone: null, notes: 'very kind' }), 'patients');
    const { zone: _, ...rest } = told;
    expect(after).toEqual({ ...rest, notes: 'very kind' });
  });

  test('says which fields, never what they hold', () => {
    expect(made(edit({ concerns: 'needles', notes: 'kind' })).facts).toEqual({ count: 1, fields: 'concerns' });
  });

  test('a budget taken away has no period', () => {
    expect(left(edit({ budgetCents: null }), 'patients')[0]).not.toHaveProperty('budgetPer');
  });

  test('is refused at another revision, or without a name', () => {
    expect(edit({ notes: 'x' }, 2)).toMatchObject({ refusal: { error: 'conflict' } });
    expect(edit({ name: { first: '', last: ' ' } })).toMatchObject({ refusal: { error: 'bad-message' } });
  });
});

describe('settings', () => {
  const save = (patch: SettingsPatch, rev = 1) => makeSettings({ rev, patch }, someSettings, env, toolsAt());
  const { guard, hours } = someSettings;

  test('change field by field', () => {
    expect(left(save({ cadence: 'ten-day' }), 'settings')).toEqual([{ ...someSettings, cadence: 'ten-day' }]);
  });

  test.each<[string, SettingsPatch]>([
    ['a zone nobody knows', { zone: 'Mars/Base' }],
    ['no name', { practiceName: ' ' }],
    ['hours that never allow a call', { guard: { ...guard, from: '21:00', to: '08:00' } }],
    ['a cap of none', { guard: { ...guard, perDay: 0 } }],
    ['no day', { hours: { ...hours, days: [] } }],
    ['an eighth day', { hours: { ...hours, days: [8] } }],
    ['rest at once', { restMinutes: 0 }],
    ['no currency', { currency: 'dollars' }],
    ['a cadence without a step', { cadences: { 'ten-day': [] } }],
  ])('%s is refused', (_name, patch) => {
    expect(save(patch)).toMatchObject({ refusal: { error: 'bad-message' } });
  });

  test('at another revision are refused', () => {
    expect(save({ restMinutes: 5 }, 2)).toMatchObject({ refusal: { error: 'conflict' } });
  });
});

test('a member is renamed', () => {
  const rename = (name: string, rev = 1) => makeMemberName({ memberId: 'rosa', rev, name }, rosa, env, toolsAt());
  expect(left(rename(' Rosa D. '), 'members')).toEqual([{ ...rosa, name: 'Rosa D.' }]);
  expect(rename(' ')).toMatchObject({ refusal: { error: 'bad-message' } });
  expect(rename('Rosa', 2)).toMatchObject({ refusal: { error: 'conflict' } });
});
