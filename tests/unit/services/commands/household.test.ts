import { beforeEach, expect, it } from 'vitest';
import { createPatient } from '@/lib/services/commands/create-patient';
import { editPatient } from '@/lib/services/commands/edit-patient';
import { joinHousehold, leaveHousehold } from '@/lib/services/commands/household';
import { logContact } from '@/lib/services/commands/log-contact';
import { undo } from '@/lib/services/commands/undo';
import type { CoreContext } from '@/lib/services/context';
import { patientCard } from '@/lib/services/queries/patient-card';
import type { Store } from '@/lib/storage/store';
import { dueCall, openWorld, ownPage, put } from '../core/world';

let context: CoreContext;
let store: Store;

beforeEach(async () => {
  const world = await openWorld();
  context = world.context;
  store = world.store;
  await put(context, ...dueCall('a', '2026-03-02', '10:00'), ...dueCall('b', '2026-03-02', '10:00'));
});

async function changeOf(answer: ReturnType<typeof joinHousehold>): Promise<string> {
  const saved = await answer;
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.changeId;
}

async function cardOf(patientId: string) {
  const answer = await patientCard(context, { patientId });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

const membersOf = async (patientId: string) => (await cardOf(patientId)).household.members.map(({ id }) => id).sort();
const entryFor = (who: string) => ({
  patientIds: [`p${who}`],
  planIds: [`plan${who}`],
  followUpIds: [`f${who}`],
  channel: 'phone' as const,
  direction: 'out' as const,
  outcome: 'reached' as const,
  said: '',
  decisions: [],
  steps: [
    {
      patientId: `p${who}`,
      planIds: [`plan${who}`],
      next: { kind: 'date' as const, due: { on: '2026-03-09', zone: 'America/Denver' }, followUp: 'call' as const },
    },
  ],
});

it('two who live together are one call: the caps count both, and reminders wait', async () => {
  const sums = await store.rollup();
  await changeOf(joinHousehold(context, { patientId: 'pa', withIds: ['pb'] }));
  expect(await store.rollup()).toEqual(sums);
  expect(await membersOf('pb')).toEqual(['pa', 'pb']);
  const before = (await store.followUpFacts(['fb'])).get('fb')?.notifyFrom ?? 0;
  const logged = await logContact(context, { entry: entryFor('a') }, ownPage);
  expect(logged).toMatchObject({ ok: true });
  expect((await cardOf('pb')).guard).toMatchObject({ verdict: 'wait', why: 'cap-day', callsToday: 1 });
  expect((await store.followUpFacts(['fb'])).get('fb')?.notifyFrom).toBeGreaterThan(before);
});

it('is undone, with the reminders as they were', async () => {
  const facts = await store.followUpFacts(['fa', 'fb']);
  const changeId = await changeOf(joinHousehold(context, { patientId: 'pa', withIds: ['pb'] }));
  expect(await undo(context, { changeId })).toMatchObject({ ok: true });
  expect(await membersOf('pa')).toEqual(['pa']);
  expect(await store.followUpFacts(['fa', 'fb'])).toEqual(facts);
  expect((await store.dossiers(['ha', 'hb'])).map((home) => home.followUps.map(({ id }) => id))).toEqual([
    ['fa'],
    ['fb'],
  ]);
});

it('one member leaves with what is theirs, and comes back by undo', async () => {
  await changeOf(joinHousehold(context, { patientId: 'pa', withIds: ['pb'] }));
  const sums = await store.rollup();
  const { rev } = (await cardOf('pb')).patient;
  const changeId = await changeOf(leaveHousehold(context, { patientId: 'pb', rev }));
  const left = await cardOf('pb');
  expect(left.household.members.map(({ id }) => id)).toEqual(['pb']);
  expect([left.plans.length, left.step?.followUpId]).toEqual([1, 'fb']);
  expect(await store.rollup()).toEqual(sums);
  expect(await undo(context, { changeId })).toMatchObject({ ok: true });
  expect(await membersOf('pb')).toEqual(['pa', 'pb']);
  expect(await store.rollup()).toEqual(sums);
});

it('who shares a number is named until somebody says what they are to each other', async () => {
  const sharing = async (id: string) => (await cardOf(id)).sharing?.map((one) => one.id);
  expect([await sharing('pa'), await sharing('pb')]).toEqual([['pb'], ['pa']]);
  const { rev } = (await cardOf('pa')).patient;
  const apart = await changeOf(editPatient(context, { patientId: 'pa', rev, patch: { apartFromIds: ['pb'] } }));
  expect([await sharing('pa'), await sharing('pb')]).toEqual([undefined, undefined]);
  await undo(context, { changeId: apart });
  expect(await sharing('pb')).toEqual(['pa']);
  await changeOf(joinHousehold(context, { patientId: 'pa', withIds: ['pb'] }));
  expect([await sharing('pa'), await sharing('pb')]).toEqual([undefined, undefined]);
});

it('one telephone is called as one, whoever lives there: a call to a neighbour counts where the number is the same', async () => {
  expect((await cardOf('pb')).guard.verdict).toBe('may');
  expect(await logContact(context, { entry: entryFor('a') }, ownPage)).toMatchObject({ ok: true });
  expect((await cardOf('pb')).guard).toMatchObject({ verdict: 'wait', why: 'cap-day', callsToday: 1 });
  const { rev, phones } = (await cardOf('pb')).patient;
  const other = phones.map((phone) => ({ ...phone, e164: '+13035550199', raw: '303 555 0199' }));
  await changeOf(editPatient(context, { patientId: 'pb', rev, patch: { phones: other } }));
  expect((await cardOf('pb')).guard).toMatchObject({ verdict: 'may', callsToday: 0 });
});

it('somebody new is added to the household on screen, who has no telephone and is called on the guarantor’s', async () => {
  const saved = await createPatient(
    context,
    {
      patient: { kind: 'patient', name: { first: 'Ines', last: 'Sample' }, phones: [], emails: [], householdId: 'ha' },
    },
    ownPage,
  );
  if (!saved.ok) throw new Error(saved.error);
  const patientId = saved.value.id ?? '';
  const { rev } = (await cardOf(patientId)).patient;
  expect(await editPatient(context, { patientId, rev, patch: { guarantorId: 'pa' } })).toMatchObject({ ok: true });
  expect((await cardOf(patientId)).patient.guarantorId).toBe('pa');
  expect((await cardOf(patientId)).guard.verdict).toBe('may');
});
