import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { todayIn } from '@/lib/domain/due';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { CallRow, TodayView } from '@/lib/domain/views/today';
import { today } from '@/lib/services/queries/today';
import { anyPractice } from '@/tests/fixtures/any-practice';
import { aContact, aFollowUp, anAppointment, aPatient, aPlan, today as day, now, zone } from '@/tests/fixtures/records';
import { answerOf, coreOver, storeOf } from './open-core';

// Whole practices a hundred times over: a busy machine needs longer than the default.
vi.setConfig({ testTimeout: 60_000 });

async function ask(dossiers: Dossier[], limit?: number): Promise<TodayView> {
  return answerOf(await today(coreOver(storeOf(dossiers)), limit === undefined ? {} : { limit }));
}

function rowsOf(view: TodayView): CallRow[] {
  return [...view.overdue, ...view.due, ...view.waiting, ...view.later];
}

function dueSteps(dossier: Dossier) {
  return dossier.followUps.filter((step) => step.state === 'open' && step.due.on <= todayIn(now, step.due.zone));
}

function homeOf(patient: ReturnType<typeof aPatient>, more: Partial<Dossier> = {}): Dossier {
  const { householdId } = patient;
  const empty = { plans: [], presentations: [], appointments: [], followUps: [], contacts: [] };
  return { householdId, patients: [patient], ...empty, ...more };
}

describe('today', () => {
  test('puts every household with a due step into exactly one group, once', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (dossiers) => {
        const rows = rowsOf(await ask(dossiers));
        const expected = dossiers.filter((home) => dueSteps(home).length > 0).map((home) => home.householdId);
        expect(rows.map((row) => row.householdId).sort()).toEqual(expected.sort());
      }),
    );
  });

  test('shows every due step once, and nothing that is not yet due', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (dossiers) => {
        const shown = rowsOf(await ask(dossiers)).flatMap((row) => row.steps.map((step) => step.followUpId));
        expect(shown.sort()).toEqual(dossiers.flatMap((home) => dueSteps(home).map((step) => step.id)).sort());
      }),
    );
  });

  test('never offers a call in a group that may act now unless the guard allows one or a step is no call', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (dossiers) => {
        const view = await ask(dossiers);
        for (const row of [...view.overdue, ...view.due]) {
          const now = row.steps.filter((step) => step.state === 'overdue' || step.state === 'due');
          const isCalling = now.some((step) => step.kind === 'call' || step.kind === 'courtesy-call');
          expect(row.guard.verdict === 'may' || !isCalling).toBe(true);
        }
        for (const row of view.waiting) expect(row.steps.some((step) => step.state === 'waiting')).toBe(true);
      }),
    );
  });

  test('says that more rows exist than were sent', async () => {
    const [one, two] = ['a', 'b'].map((id) => {
      const patient = aPatient(id);
      return homeOf(patient, { followUps: [aFollowUp(`step-${id}`, patient, [])] });
    });
    if (!one || !two) throw new Error('no fixture');
    expect((await ask([one, two], 1)).more).not.toBeNull();
    expect((await ask([one, two], 2)).more).toBeNull();
  });

  test('names what was done today and whether it was booked', async () => {
    const patient = aPatient('a');
    const plan = aPlan('plan', 'a');
    const contact = aContact('c', patient, { at: now - 60_000, on: day, planIds: ['plan'], outcome: 'reached' });
    const booked = anAppointment('visit', 'a', ['plan'], { bookedOn: day, when: { on: '2026-04-20', zone } });
    const view = await ask([homeOf(patient, { plans: [plan], contacts: [contact], appointments: [booked] })]);
    expect(view.done).toMatchObject([{ contactId: 'c', outcome: 'reached', booked: true, person: { id: 'a' } }]);
    expect(rowsOf(view)).toEqual([]);
  });

  test('lists whose notes are half typed', async () => {
    const patient = aPatient('a');
    const store = storeOf([homeOf(patient)]);
    store.put('drafts', { id: 'd', rev: 1, patientId: 'a', surface: 'popup', field: 'call', body: '{}', at: now });
    store.put('drafts', {
      id: 'e',
      rev: 1,
      patientId: null,
      surface: 'desk',
      field: 'new-patient',
      body: '{}',
      at: now,
    });
    const view = answerOf(await today(coreOver(store), {}));
    expect(view.draftPatients.map((person) => person.id)).toEqual(['a']);
  });

  test('answers why it is closed', async () => {
    expect(await today(coreOver(storeOf([]), 'locked'), {})).toMatchObject({ ok: false, error: 'locked' });
    expect(await today(coreOver(storeOf([]), 'resting'), {})).toMatchObject({ ok: false, error: 'resting' });
  });
});
