import { describe, expect, test } from 'vitest';
import { makeContact } from '@/lib/domain/changes/log-contact';
import type { MadeChange } from '@/lib/domain/changes/made';
import { sameContent } from '@/lib/domain/changes/same-content';
import { makeSnooze } from '@/lib/domain/changes/snooze';
import { makeUndo } from '@/lib/domain/changes/undo';
import type { Activity } from '@/lib/domain/records/activity';
import type { Dossier } from '@/lib/domain/records/dossier';
import { env, now, zone } from '@/tests/fixtures/records';
import { applyEdits, entry, home, made, recordsOf, toolsAt } from './small-practice';

const activityOf = (change: MadeChange): Activity => ({ ...change, id: 'change', at: now, byId: 'rosa' });
const undo = (change: MadeChange, dossier: Dossier) => makeUndo(activityOf(change), recordsOf(dossier), now + 1);

describe('undo', () => {
  const before = home();
  const change = made(makeContact(entry(), [before], env, toolsAt()));
  const saved = applyEdits(before, change.edits);

  test('puts back what was, and makes tombstones of what was not', () => {
    const back = applyEdits(saved, made(undo(change, saved)).edits);
    expect(back.followUps.find((one) => one.id === 'step')).toEqual({ ...before.followUps[0], rev: 3 });
    expect(back.contacts).toMatchObject([{ deletedAt: now + 1 }]);
    expect(back.followUps.filter((one) => one.deletedAt === undefined)).toHaveLength(1);
  });

  test('can itself be undone', () => {
    const undone = made(undo(change, saved));
    const back = applyEdits(saved, undone.edits);
    const again = applyEdits(back, made(undo(undone, back)).edits);
    for (const [id, record] of recordsOf(saved)) expect(sameContent(recordsOf(again).get(id), record)).toBe(true);
  });

  test('and then needs no tombstones to be handed in', () => {
    const undone = made(undo(change, saved));
    const back = applyEdits(saved, undone.edits);
    const standing = new Map([...recordsOf(back)].filter(([, record]) => record.deletedAt === undefined));
    const again = applyEdits(back, made(makeUndo(activityOf(undone), standing, now + 2)).edits);
    expect(again.contacts[0]).not.toHaveProperty('deletedAt');
  });

  test('is refused when a record has moved on since', () => {
    const open = saved.followUps.find((one) => one.state === 'open');
    const input = { followUpId: open?.id ?? '', rev: open?.rev ?? 0, due: { on: '2026-04-29', zone } };
    const later = applyEdits(saved, made(makeSnooze(input, [saved], env, toolsAt(now + 5))).edits);
    expect(undo(change, later)).toEqual({
      kind: 'refused',
      refusal: { ok: false, error: 'not-undoable', facts: { movedOn: 1 } },
    });
  });

  test('does not mind a revision raised without a change', () => {
    const touched = { ...saved, contacts: saved.contacts.map((one) => ({ ...one, rev: one.rev + 7 })) };
    expect(undo(change, touched).kind).toBe('made');
  });

  test('of nothing, or of a record that is gone, is refused', () => {
    expect(undo({ ...change, edits: [] }, saved).kind).toBe('refused');
    expect(undo(change, { ...saved, contacts: [] }).kind).toBe('refused');
  });
});

test.each([
  [{ a: 1, rev: 1 }, { a: 1, rev: 2 }, true],
  [{ a: undefined }, {}, true],
  [{ a: null }, {}, false],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{ a: { rev: 1 } }, { a: { rev: 2 } }, false],
  [{}, null, false],
])('%j and %j hold the same: %s', (one, other, expected) => {
  expect(sameContent(one, other)).toBe(expected);
});
