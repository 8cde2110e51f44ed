import { beforeEach, expect, test, vi } from 'vitest';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { TodayView } from '@/lib/domain/views/today';
import { today } from '@/lib/services/queries/today';
import { aFollowUp, aPatient, today as day, zone } from '@/tests/fixtures/records';
import { answerOf, coreOver, storeOf } from './open-core';

const limit = 100;
const promise = { words: 'after the weekend', madeOn: '2026-04-10', by: 'phone', toId: 'rosa' } as const;

function home(id: string, on: string, promised = false): Dossier {
  const patient = aPatient(id);
  const step = aFollowUp(`step-${id}`, patient, [], { due: { on, zone }, ...(promised && { promise }) });
  const empty = { plans: [], presentations: [], appointments: [], contacts: [] };
  return { householdId: patient.householdId, patients: [patient], followUps: [step], ...empty };
}

/** Two weeks away: 295 calls nobody made, and five people who were promised one today. */
const late = Array.from({ length: 295 }, (_, at) =>
  home(`late-${at}`, `2026-04-${String(2 + (at % 14)).padStart(2, '0')}`),
);
const promised = Array.from({ length: 5 }, (_, at) => home(`promised-${at}`, day, true));

let store: ReturnType<typeof storeOf>;
const rowsOf = (view: TodayView) => [view.overdue, view.due, view.waiting, view.later].flat();
const page = async (cursor?: string) => answerOf(await today(coreOver(store), { limit, ...(cursor && { cursor }) }));

beforeEach(() => {
  store = storeOf([...late, ...promised]);
});

test('no backlog hides who was promised a call today', async () => {
  const first = await page();
  const people = rowsOf(first).map((row) => row.person.id);
  expect(people).toEqual(expect.arrayContaining(promised.map((one) => one.patients[0]?.id)));
  expect(people).toHaveLength(limit);
});

test('every page says how many are due in all, and together they hold each once', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const view = await page(cursor);
    expect(view.total).toBe(300);
    seen.push(...rowsOf(view).map((row) => row.householdId));
    cursor = view.more ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toHaveLength(300);
  expect(new Set(seen).size).toBe(300);
});

test('reads no more steps than the page holds', async () => {
  const read = vi.spyOn(store, 'openFollowUps');
  const homes = vi.spyOn(store, 'dossiers');
  await page();
  const pages = await Promise.all(read.mock.results.map(({ value }) => value));
  expect(pages.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(limit);
  expect(homes.mock.calls.flatMap(([ids]) => ids)).toHaveLength(limit);
});

test('says that the last page is the last, also where it is full', async () => {
  store = storeOf(promised);
  expect(answerOf(await today(coreOver(store), { limit: 5 })).more).toBeNull();
  store = storeOf([...promised, ...late.slice(0, 1)]);
  const first = answerOf(await today(coreOver(store), { limit: 5 }));
  const last = answerOf(await today(coreOver(store), { limit: 5, cursor: first.more ?? '' }));
  expect([rowsOf(first).length, rowsOf(last).length, last.more]).toEqual([5, 1, null]);
});

test('a cursor that is none begins again', async () => {
  expect(rowsOf(await page('{"part":"tomorrow"}'))).toHaveLength(limit);
});
