import { describe, expect, it } from 'vitest';
import type { ContactEntry } from '@/lib/domain/records/command';
import { closeFollowUp } from '@/lib/services/commands/close-follow-up';
import { closePlan } from '@/lib/services/commands/close-plan';
import { createPatient } from '@/lib/services/commands/create-patient';
import { dropDraft } from '@/lib/services/commands/drop-draft';
import { giveStep } from '@/lib/services/commands/give-step';
import { keepDraft } from '@/lib/services/commands/keep-draft';
import { logContact } from '@/lib/services/commands/log-contact';
import { noteCopied } from '@/lib/services/commands/note-copied';
import { noteViewed } from '@/lib/services/commands/note-viewed';
import { snooze } from '@/lib/services/commands/snooze';
import { undo } from '@/lib/services/commands/undo';
import { looseDrafts } from '@/lib/services/queries/loose-drafts';
import { lock } from '@/lib/services/session/lock';
import { patient } from '@/tests/unit/storage/make-records';
import { dueCall, hour, openWorld, ownPage, put, storeOf } from '../core/world';

const due = { on: '2026-03-05', at: '09:00', zone: 'America/Denver' };

function called(more: Partial<ContactEntry> = {}): ContactEntry {
  return {
    patientIds: ['p1'],
    planIds: ['plan1'],
    followUpIds: ['f1'],
    channel: 'phone',
    direction: 'out',
    outcome: 'reached',
    said: 'Thursday morning',
    decisions: [],
    steps: [{ patientId: 'p1', planIds: ['plan1'], next: { kind: 'date', due, followUp: 'call' } }],
    ...more,
  };
}

async function practice() {
  const opened = await openWorld();
  await put(opened.context, ...dueCall('1', '2026-03-02', '09:00'));
  return opened;
}

describe('a draft', () => {
  const draft = { patientId: 'p1', surface: 'sidebar' as const, field: 'call', body: '{"said":"Thu"}' };

  it('that was discarded is brought back by undo', async () => {
    const { context, store } = await practice();
    const kept = await keepDraft(context, draft);
    const draftId = kept.ok ? kept.value.draftId : '';
    const answer = await dropDraft(context, { draftId });
    expect(await store.all('drafts')).toEqual([]);
    const changeId = (answer.ok && answer.value?.changeId) || '';
    expect(await store.activity(changeId)).toMatchObject({ verb: 'draft-dropped', patientIds: ['p1'] });
    expect(await undo(context, { changeId })).toMatchObject({ ok: true });
    expect(await store.all('drafts')).toMatchObject([{ id: draftId, body: draft.body }]);
    const arrived = await dropDraft(context, { draftId, arrived: true });
    const laterId = (arrived.ok && arrived.value?.changeId) || '';
    expect(await store.activity(laterId)).toMatchObject({ patientIds: [] });
    expect(await dropDraft(context, { draftId })).toMatchObject({ ok: true, value: null });
  });

  it('of somebody who is not here yet waits by itself, newest first', async () => {
    const { context } = await practice();
    await keepDraft(context, draft);
    for (const one of ['a', 'b']) {
      const loose = { ...draft, patientId: null, field: `new-patient ${one}`, body: JSON.stringify({ first: one }) };
      expect(await keepDraft(context, loose)).toMatchObject({ ok: true });
    }
    const answer = await looseDrafts(context, { field: 'new-patient' });
    expect(answer.ok && answer.value.drafts.map(({ field }) => field).sort()).toEqual([
      'new-patient a',
      'new-patient b',
    ]);
    expect(await looseDrafts(context, { field: 'referrer' })).toMatchObject({ ok: true, value: { drafts: [] } });
  });
});

describe('a call', () => {
  it('is saved with its outcome and its next step, tells the pages, and can be undone', async () => {
    const { context, world, store } = await practice();
    const answer = await logContact(context, { entry: called() }, ownPage);
    if (!answer.ok) throw new Error(answer.error);
    expect(world.changed.at(-1)).toEqual(expect.arrayContaining(['today', 'plans', 'subject']));
    expect((await store.get('followUps', 'f1'))?.state).toBe('done');
    const open = (await store.openFollowUps({ limit: 10 })).rows;
    expect(open.map((one) => one.due)).toEqual([due]);

    expect(await undo(context, { changeId: answer.value.changeId })).toMatchObject({ ok: true });
    expect((await store.get('followUps', 'f1'))?.state).toBe('open');
    expect((await store.openFollowUps({ limit: 10 })).rows.map((one) => one.id)).toEqual(['f1']);
    const again = await undo(context, { changeId: answer.value.changeId });
    expect(again).toMatchObject({ ok: false, error: 'not-undoable' });
  });

  it('asks for a next step and changes nothing without one', async () => {
    const { context, store } = await practice();
    const before = store.seq();
    const answer = await logContact(context, { entry: called({ steps: [] }) }, ownPage);
    expect(answer).toMatchObject({ ok: false, error: 'step-missing' });
    expect(store.seq()).toBe(before);
  });

  it('takes its draft along, and undo brings the draft back', async () => {
    const { context, store } = await practice();
    const draft = { patientId: 'p1', surface: 'sidebar' as const, field: 'call', body: '{"said":"Thu"}' };
    const kept = await keepDraft(context, draft);
    if (!kept.ok) throw new Error(kept.error);
    const { draftId } = kept.value;
    const answer = await logContact(context, { entry: called({ draftId }) }, ownPage);
    if (!answer.ok) throw new Error(answer.error);
    expect(await store.all('drafts')).toEqual([]);
    await undo(context, { changeId: answer.value.changeId });
    expect((await store.all('drafts')).map((one) => one.body)).toEqual([draft.body]);
  });

  it('is refused for a page that has moved on, before anything is read', async () => {
    const { context, store } = await practice();
    const before = store.seq();
    const frame = { ...ownPage, kind: 'frame' as const, tabId: 7 };
    const answer = await logContact(context, { entry: called(), claimKey: '7:gone' }, frame);
    expect(answer).toEqual({ ok: false, error: 'page-moved-on' });
    expect(store.seq()).toBe(before);
  });
});

describe('commands', () => {
  it('refuse a revision that somebody else has changed', async () => {
    const { context } = await practice();
    expect(await snooze(context, { followUpId: 'f1', rev: 1, due })).toMatchObject({ ok: true });
    expect(await snooze(context, { followUpId: 'f1', rev: 1, due })).toMatchObject({ ok: false, error: 'conflict' });
    expect(await closeFollowUp(context, { followUpId: 'f1', rev: 1 })).toMatchObject({ ok: false });
  });

  it('decide again when another command was faster, so that none is lost', async () => {
    const { context, store } = await practice();
    const steps = Array.from({ length: 12 }, (_, n) => ({
      patientId: 'p1',
      planIds: ['plan1'],
      next: { kind: 'date' as const, due: { ...due, on: `2026-04-${String(n + 10)}` }, followUp: 'call' as const },
    }));
    const answers = await Promise.all(steps.map((step) => giveStep(context, { step }, ownPage)));
    expect(answers.filter((one) => !one.ok)).toEqual([]);
    expect((await store.openFollowUps({ limit: 50 })).rows).toHaveLength(13);
  });

  it('say what is missing', async () => {
    const { context } = await practice();
    const gone = await closePlan(context, { planId: 'no-such', rev: 1, as: 'lapsed', reason: 'moved' });
    expect(gone).toMatchObject({ ok: false, error: 'not-found' });
    expect(await undo(context, { changeId: 'no-such' })).toMatchObject({ ok: false, error: 'not-found' });
  });

  it('answer "locked" while locked, every one of them', async () => {
    const { context } = await practice();
    await lock(context);
    const locked = { ok: false, error: 'locked' };
    expect(await logContact(context, { entry: called() }, ownPage)).toEqual(locked);
    expect(await noteCopied(context, { patientId: 'p1', what: 'phone' })).toEqual(locked);
    const newPatient = { kind: 'lead' as const, name: patient('x', 'x').name, phones: [], emails: [] };
    expect(await createPatient(context, { patient: newPatient }, ownPage)).toEqual(locked);
  });
});

describe('history', () => {
  it('is told once of one look at a patient, and tells no page of it', async () => {
    const { context, world } = await practice();
    const told = world.changed.length;
    await Promise.all([noteViewed(context, 'p1'), noteViewed(context, 'p1')]);
    await noteViewed(context, 'p1');
    world.computer.clock.at += hour;
    await noteViewed(context, 'p1');
    const { rows } = await (await storeOf(context)).activityOf('p1', 20);
    expect(rows.filter((row) => row.verb === 'patient-viewed')).toHaveLength(2);
    expect(world.changed).toHaveLength(told);
  });

  it('is told of a copy', async () => {
    const { context, store } = await practice();
    await noteCopied(context, { patientId: 'p1', what: 'chart-note' });
    const { rows } = await store.activityOf('p1', 1);
    expect(rows).toMatchObject([{ verb: 'copied', facts: { what: 'chart-note' } }]);
  });
});
