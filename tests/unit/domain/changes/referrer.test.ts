import { describe, expect, test } from 'vitest';
import { makeReferrer } from '@/lib/domain/changes/create-referrer';
import { makeReferrerEdit } from '@/lib/domain/changes/edit-referrer';
import { makeUndo } from '@/lib/domain/changes/undo';
import type { NewReferrer, Referrer, ReferrerPatch } from '@/lib/domain/records/referrer';
import { now } from '@/tests/fixtures/records';
import { left, made, toolsAt } from './small-practice';

const marsh: Referrer = {
  id: 'marsh',
  rev: 3,
  kind: 'doctor',
  name: 'Dr. Helen Marsh',
  practiceName: 'Aspen Orthodontics',
  phones: [],
  emails: ['marsh@ortho.example'],
  createdAt: now,
};

describe('a new referrer', () => {
  const create = (more: Partial<NewReferrer> = {}) =>
    makeReferrer({ kind: 'doctor', name: ' Dr. Helen Marsh ', phones: [], emails: [], ...more }, toolsAt());

  test('keeps what was typed, trimmed, and leaves out what was not', () => {
    const [referrer] = left(create({ practiceName: ' ', emails: [' A@o.example', 'a@O.example ', ''] }), 'referrers');
    expect(referrer).toMatchObject({ kind: 'doctor', name: 'Dr. Helen Marsh', emails: ['a@O.example'], rev: 0 });
    expect(referrer).not.toHaveProperty('practiceName');
    expect(referrer).not.toHaveProperty('note');
  });

  test('says in history what was done, and no name', () => {
    expect(made(create())).toMatchObject({ verb: 'referrer-created', patientIds: [], facts: { kind: 'doctor' } });
  });

  test('is refused without a name', () => {
    expect(create({ name: '  ' })).toMatchObject({ refusal: { error: 'bad-message' } });
  });
});

describe('editing a referrer', () => {
  const edit = (patch: ReferrerPatch, rev = 3, current: Referrer | undefined = marsh) =>
    makeReferrerEdit({ referrerId: 'marsh', rev, patch }, current);

  test('changes what is named, takes away what is null or empty, and keeps the rest', () => {
    expect(left(edit({ practiceName: null, note: ' sends implants ' }), 'referrers')).toEqual([
      { ...marsh, note: 'sends implants', practiceName: undefined },
    ]);
    expect(left(edit({ practiceName: ' ' }), 'referrers')[0]).not.toHaveProperty('practiceName');
  });

  test('says which fields, never what they hold; nothing changed is no edit', () => {
    expect(made(edit({ name: 'Dr. Marsh', kind: 'doctor' })).facts).toEqual({ count: 1, fields: 'name' });
    expect(made(edit({ name: marsh.name })).edits).toEqual([]);
  });

  test.each<[string, Parameters<typeof edit>, string]>([
    ['at another revision', [{ note: 'x' }, 2], 'conflict'],
    ['without a name', [{ name: ' ' }], 'bad-message'],
    ['of one who is gone', [{ note: 'x' }, 3, { ...marsh, deletedAt: 1 }], 'not-found'],
  ])('%s is refused', (_, given, error) => {
    expect(edit(...given)).toMatchObject({ refusal: { error } });
  });

  test('can be undone, unless somebody went on from there', () => {
    const change = made(edit({ note: 'x' }));
    const [after] = left(change, 'referrers');
    if (!after) throw new Error('nothing was changed');
    const activity = { ...change, id: 'a', at: now, byId: 'rosa' };
    expect(left(makeUndo(activity, new Map([['marsh', { ...after, rev: 4 }]]), now), 'referrers')).toEqual([
      { ...marsh, rev: 4 },
    ]);
    const later = { ...after, rev: 5, note: 'y' };
    expect(makeUndo(activity, new Map([['marsh', later]]), now)).toMatchObject({ refusal: { error: 'not-undoable' } });
  });
});
