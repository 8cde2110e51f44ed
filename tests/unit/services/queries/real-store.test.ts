import '@/tests/unit/storage/light-stretch';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '@/lib/domain/records/activity';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { AnyRecord, TableName } from '@/lib/domain/records/table';
import type { CoreContext } from '@/lib/services/context';
import { adrift } from '@/lib/services/queries/adrift';
import { board } from '@/lib/services/queries/board';
import { patientCard } from '@/lib/services/queries/patient-card';
import { patients } from '@/lib/services/queries/patients';
import { plans } from '@/lib/services/queries/plans';
import { search } from '@/lib/services/queries/search';
import { today } from '@/lib/services/queries/today';
import { anyPractice } from '@/tests/fixtures/any-practice';
import {
  aContact,
  aFollowUp,
  anAppointment,
  aPatient,
  aPlan,
  today as day,
  now,
  rosa,
  zone,
} from '@/tests/fixtures/records';
import { makeComputer, openVault, passphrase } from '../../storage/make-vault';
import { allPages, answerOf, coreOver, storeOf } from './open-core';

function editsOf(dossiers: Dossier[]): Edit[] {
  const add = (table: TableName, records: AnyRecord[]): Edit[] =>
    records.map((record) => ({ table, id: record.id, before: null, after: { ...record, rev: 0 } }));
  return [
    ...add('members', [rosa]),
    ...dossiers.flatMap((home) => [
      ...add('households', [{ id: home.householdId, rev: 0, label: '' }]),
      ...add('patients', home.patients),
      ...add('plans', home.plans),
      ...add('presentations', home.presentations),
      ...add('appointments', home.appointments),
      ...add('followUps', home.followUps),
      ...add('contacts', home.contacts),
    ]),
  ];
}

/** An encrypted store on a disk of its own, filled through the commit door. */
async function encryptedCore(dossiers: Dossier[]) {
  const computer = makeComputer();
  computer.clock.at = now;
  const { vault, store, memberId } = await openVault(computer);
  const told = { id: 'filled', at: now, byId: memberId, patientIds: [], facts: {}, verb: 'report-imported' as const };
  const committed = await store.commit({ ...told, edits: editsOf(dossiers) });
  expect(committed.kind).toBe('ok');
  const context = { vault, clock: computer.clock, session: computer.session } as unknown as CoreContext;
  const later = async (days: number) => {
    computer.clock.at += days * 86_400_000;
    await vault.lock();
    await vault.unlock(passphrase);
  };
  return { context, later };
}

async function everyScreen(core: CoreContext, dossiers: Dossier[]) {
  const people = dossiers.flatMap((home) => home.patients);
  return {
    today: answerOf(await today(core, {})),
    adrift: await allPages((cursor) => adrift(core, { limit: 3, ...(cursor !== undefined && { cursor }) })),
    columns: answerOf(await board(core, {})).columns.map(({ more, ...column }) => ({ ...column, more: more !== null })),
    plans: await allPages((cursor) => plans(core, { sort: 'next', ...(cursor !== undefined && { cursor }) })),
    byAmount: await allPages((cursor) => plans(core, { sort: 'amount', ...(cursor !== undefined && { cursor }) })),
    patients: await allPages((cursor) => patients(core, cursor === undefined ? {} : { cursor })),
    cards: await Promise.all(people.map(async ({ id }) => answerOf(await patientCard(core, { patientId: id })))),
    found: answerOf(await search(core, { text: 'ortega' })),
  };
}

test('the encrypted store shows on every screen what the plain one shows', async () => {
  await fc.assert(
    fc.asyncProperty(anyPractice, async (dossiers) => {
      const plain = await everyScreen(coreOver(storeOf(dossiers)), dossiers);
      expect(await everyScreen((await encryptedCore(dossiers)).context, dossiers)).toEqual(plain);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('of two contacts at the same instant every screen, over either store, takes the one with the later id', async () => {
  const patient = aPatient('a');
  const when = { at: now - 60_000, on: day };
  const contacts = [
    aContact('first', patient, { ...when, outcome: 'reached' }),
    aContact('second', patient, { ...when, outcome: 'voicemail' }),
  ];
  const followUps = [aFollowUp('call', patient, ['plan'])];
  const home = { householdId: patient.householdId, patients: [patient], plans: [aPlan('plan', 'a')] };
  const dossiers = [{ ...home, presentations: [], appointments: [], followUps, contacts }];
  for (const core of [coreOver(storeOf(dossiers)), (await encryptedCore(dossiers)).context]) {
    const { done, overdue, due, waiting } = answerOf(await today(core, {}));
    const card = answerOf(await patientCard(core, { patientId: patient.id }));
    expect(done.map((row) => row.contactId)).toEqual(['second', 'first']);
    expect([...overdue, ...due, ...waiting].map((row) => row.lastOutcome)).toEqual(['voicemail']);
    expect(card.lastContact?.id).toBe('second');
  }
}, 60_000);

test('an appointment that passes without a word makes its plan adrift, and after a week very late, without any commit', async () => {
  const patient = aPatient('a');
  const visit = anAppointment('visit', 'a', ['plan'], { when: { on: '2026-04-17', zone } });
  const home = { householdId: patient.householdId, patients: [patient], plans: [aPlan('plan', 'a')] };
  const { context, later } = await encryptedCore([
    { ...home, presentations: [], appointments: [visit], followUps: [], contacts: [] },
  ]);
  const shown = async () => answerOf(await adrift(context, {})).rows.map((row) => [row.reason, row.stepOn]);
  const counted = async () => {
    const card = answerOf(await today(context, {})).adrift;
    return [card.adrift.count, card.veryLate];
  };
  expect([await shown(), await counted()]).toEqual([[], [0, 0]]);
  await later(2);
  expect([await shown(), await counted()]).toEqual([[['adrift', undefined]], [1, 0]]);
  await later(8);
  expect([await shown(), await counted()]).toEqual([
    [
      ['adrift', undefined],
      ['very-late', '2026-04-17'],
    ],
    [1, 1],
  ]);
}, 60_000);
