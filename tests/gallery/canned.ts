import type { Answer } from '@/lib/domain/answer';
import type { SessionView } from '@/lib/domain/views/session';
import type { Canned } from './fake-client';
import { cardById } from './fixtures/cards';
import { nadiaCard } from './fixtures/nadia';
import { people } from './fixtures/people';
import { rows } from './fixtures/rows';
import { adriftRows, hits, me, session, settings, sites, todayView } from './fixtures/views';

type Refused = Extract<Answer<never>, { ok: false }>;
const missing: Refused = { ok: false, error: 'not-found' };
const saved = { changeId: 'change-1' };

/** Of Nadia the whole record, where one is looked at. */
export const wholeNadia: Canned = {
  patientCard: ({ patientId }) => (patientId === nadiaCard.person.id ? nadiaCard : (cardById(patientId) ?? missing)),
};

const cards = Object.values(rows).flatMap((row) =>
  row.plans.map((plan) => ({
    plan,
    person: row.people.find(({ id }) => id === plan.patientId) ?? row.person,
    category: 'crown-bridge' as const,
  })),
);

/** A practice in the middle of its morning; screens change what they need. */
export function practice(view: Partial<SessionView> = {}): Canned {
  return {
    session: { ...session, ...view },
    today: todayView,
    adrift: ({ reason }) => {
      const some = adriftRows.filter((row) => !reason || row.reason === reason);
      return { rows: some, more: null, total: some.length };
    },
    patientCard: ({ patientId }) => cardById(patientId) ?? missing,
    history: { rows: [], more: null },
    search: ({ text }) => {
      const found = text === '' ? [] : hits;
      return { hits: found, total: found.length };
    },
    patients: {
      rows: Object.values(people).map((person) => ({
        ...person,
        openPlans: 1,
        openSum: { cents: 129000, unknown: 0, count: 1 },
        nextOn: null,
      })),
      more: null,
      total: Object.keys(people).length,
    },
    board: {
      columns: [{ status: 'considering', sum: { cents: 1568000, unknown: 1, count: 10 }, cards, more: null }],
      openSum: { cents: 1568000, unknown: 1, count: 10 },
      adrift: 3,
    },
    plans: { rows: cards, more: null, total: cards.length, sort: 'next' },
    settings: { settings, members: [me], meId: me.id },
    sites,
    importRuns: { runs: [] },
    savePrefs: null,
    open: null,
    logContact: saved,
    snooze: saved,
    undo: saved,
    keepDraft: { draftId: 'draft-1' },
    dropDraft: null,
    giveSteps: { ...saved, given: 3, until: '2026-04-17' },
    saveSettings: saved,
    testNotification: { shown: true },
  };
}
