import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePatientEdit } from '@/lib/domain/changes/edit-patient';
import { makeHouseholdJoin } from '@/lib/domain/changes/join-household';
import { makeHouseholdLeave } from '@/lib/domain/changes/leave-household';
import type { MadeChange } from '@/lib/domain/changes/made';
import { sameContent } from '@/lib/domain/changes/same-content';
import { makeUndo } from '@/lib/domain/changes/undo';
import { contactGuard } from '@/lib/domain/contact-guard';
import { derive } from '@/lib/domain/derive';
import { isLive, live } from '@/lib/domain/live';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import { aContact, aFollowUp, aPatient, aPlan, env, now, today } from '@/tests/fixtures/records';
import { applyEdits, made, recordsOf, toolsAt } from './small-practice';

type Practice = Map<Id, Dossier>;
type Parts = Omit<Dossier, 'householdId'>;

/** As the store sorts records: by their own household, what hangs on a patient by theirs. */
function sorted({ patients, plans, presentations, appointments, followUps, contacts }: Parts): Practice {
  const homeOf = new Map(patients.map((one) => [one.id, one.householdId]));
  const ids = new Set([...patients, ...followUps, ...contacts].map((one) => one.householdId));
  return new Map(
    [...ids].map((householdId) => {
      const own = <R extends { householdId: Id }>(records: R[]) =>
        records.filter((one) => one.householdId === householdId);
      const of = <R extends { patientId: Id }>(records: R[]) =>
        records.filter((one) => homeOf.get(one.patientId) === householdId);
      return [
        householdId,
        {
          householdId,
          patients: own(patients),
          plans: of(plans),
          presentations: of(presentations),
          appointments: of(appointments),
          followUps: own(followUps),
          contacts: own(contacts),
        },
      ];
    }),
  );
}

function whole(practice: Practice): Dossier {
  const all = [...practice.values()];
  return {
    householdId: '',
    patients: all.flatMap((one) => one.patients),
    plans: all.flatMap((one) => one.plans),
    presentations: [],
    appointments: [],
    followUps: all.flatMap((one) => one.followUps),
    contacts: all.flatMap((one) => one.contacts),
  };
}

const changedBy = (practice: Practice, change: MadeChange): Practice =>
  sorted(applyEdits(whole(practice), change.edits));
const homeOf = (practice: Practice, id: Id) =>
  [...practice.values()].find((home) => home.patients.some((one) => one.id === id))?.householdId ?? '';
const concerned = (practice: Practice, ids: Id[]) =>
  [...new Set(ids.map((id) => homeOf(practice, id)))].flatMap((id) => practice.get(id) ?? []);

function undone(practice: Practice, change: MadeChange): Practice {
  const activity = { ...change, id: 'c', at: now, byId: 'rosa' };
  const live = new Map([...recordsOf(whole(practice))].filter(([, one]) => isLive(one)));
  // Households are no part of a dossier.
  const edits = change.edits.filter((edit) => edit.table !== 'households');
  return changedBy(practice, made(makeUndo({ ...activity, edits }, live, now)));
}

/** Each in a household of their own, as an import founds them. */
function imported(people: number): Practice {
  const patients = Array.from({ length: people }, (_, n) => aPatient(`p${n}`));
  return sorted({
    patients,
    plans: patients.map((one) => aPlan(`plan-${one.id}`, one.id)),
    presentations: [],
    appointments: [],
    followUps: patients.map((one) => aFollowUp(`step-${one.id}`, one, [`plan-${one.id}`])),
    contacts: patients.map((one) => aContact(`call-${one.id}`, one, { at: now - 60_000, on: today })),
  });
}

const join = (practice: Practice, patientId: Id, ...withIds: Id[]) =>
  makeHouseholdJoin({ patientId, withIds }, concerned(practice, [patientId, ...withIds]), env, toolsAt());
/** Ids are never given twice. */
const tools = toolsAt();
const leave = (practice: Practice, patientId: Id) => {
  const rev = recordsOf(whole(practice)).get(patientId)?.rev ?? 0;
  return makeHouseholdLeave({ patientId, rev }, concerned(practice, [patientId]), env, tools);
};

describe('one household', () => {
  test('brings people, steps and calls together, so that the caps count them as one', () => {
    const before = imported(3);
    const together = changedBy(before, made(join(before, 'p0', 'p1', 'p2')));
    expect([...together.keys()]).toEqual(['home-p0']);
    const home = together.get('home-p0');
    const [nadia] = home?.patients ?? [];
    if (!home || !nadia) throw new Error('nobody');
    expect([home.plans.length, home.followUps.length]).toEqual([3, 3]);
    expect(contactGuard(nadia, home, env)).toMatchObject({ callsToday: 3, verdict: 'wait' });
  });

  test('the smaller one comes over into the larger, whole', () => {
    const three = imported(5);
    const family = changedBy(three, made(join(three, 'p0', 'p1', 'p2')));
    const pair = changedBy(family, made(join(family, 'p3', 'p4')));
    const all = changedBy(pair, made(join(pair, 'p4', 'p1')));
    expect([...all.values()].map((home) => [home.householdId, home.patients.length])).toEqual([['home-p0', 5]]);
  });

  test.each([
    ['nobody by that id', ['p9'], 'not-found'],
    ['nobody else', ['p0'], 'bad-state'],
  ])('is refused with %s', (_what, withIds, error) => {
    expect(join(imported(2), 'p0', ...withIds)).toMatchObject({ kind: 'refused', refusal: { error } });
  });
});

describe('a household divided', () => {
  test('a step for several is divided, and nobody is adrift', () => {
    const apart = imported(2);
    const together = changedBy(apart, made(join(apart, 'p0', 'p1')));
    const home = together.get('home-p0');
    const [step, other] = home?.followUps ?? [];
    if (!home || !step || !other) throw new Error('no steps');
    const shared = { ...step, patientIds: ['p0', 'p1'], planIds: ['plan-p0', 'plan-p1'] };
    const one = sorted({ ...home, followUps: [shared, { ...other, state: 'done', closedOn: today }] });
    const divided = changedBy(one, made(leave(one, 'p1')));
    expect(
      [...divided.values()].map((each) => [...derive(each, env).plans.values()].map((facts) => facts.adriftOn)),
    ).toEqual([[null], [null]]);
    const steps = [...divided.values()].map((each) =>
      each.followUps.filter(({ state }) => state === 'open').map(({ patientIds, planIds }) => [patientIds, planIds]),
    );
    expect(steps).toEqual([[[['p0'], ['plan-p0']]], [[['p1'], ['plan-p1']]]]);
  });

  test('who left is not asked about again, and is nobody’s guarantor any more', () => {
    const apart = imported(2);
    const joined = changedBy(apart, made(join(apart, 'p0', 'p1')));
    const edit = { patientId: 'p0', rev: 1, patch: { guarantorId: 'p1' } };
    const paying = changedBy(joined, made(makePatientEdit(edit, [...joined.values()], env, toolsAt())));
    const divided = changedBy(paying, made(leave(paying, 'p1')));
    const [p0, p1] = whole(divided).patients;
    expect([p0?.guarantorId, p1?.apartFromIds]).toEqual([undefined, ['p0']]);
    const again = changedBy(divided, made(join(divided, 'p0', 'p1')));
    expect(whole(again).patients.map((one) => one.apartFromIds)).toEqual([undefined, undefined]);
  });

  test('nobody leaves a household of one', () => {
    expect(leave(imported(1), 'p0')).toMatchObject({ kind: 'refused', refusal: { error: 'bad-state' } });
  });
});

describe('a guarantor', () => {
  const set = (practice: Practice, guarantorId: Id | null) =>
    makePatientEdit({ patientId: 'p0', rev: 1, patch: { guarantorId } }, concerned(practice, ['p0']), env, toolsAt());

  test('is a member of the household, and may be taken away', () => {
    const apart = imported(2);
    expect(set(apart, 'p1')).toMatchObject({ kind: 'refused', refusal: { error: 'not-found' } });
    expect(set(apart, 'p0')).toMatchObject({ kind: 'refused', refusal: { error: 'not-found' } });
    const together = changedBy(apart, made(join(apart, 'p0', 'p1')));
    expect(made(set(together, 'p1')).edits[0]?.after).toMatchObject({ guarantorId: 'p1' });
    const paid = changedBy(together, made(set(together, 'p1')));
    const change = makePatientEdit(
      { patientId: 'p0', rev: 2, patch: { guarantorId: null } },
      [...paid.values()],
      env,
      toolsAt(),
    );
    expect(made(change).edits[0]?.after).not.toHaveProperty('guarantorId');
  });
});

describe('after any joining and leaving', () => {
  const anyMoves = fc.array(fc.record({ leaves: fc.boolean(), one: fc.nat(4), other: fc.nat(4) }), { maxLength: 12 });

  test('every record is in one household, all plans count once, and undo puts everything back', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        let practice = imported(5);
        for (const { leaves, one, other } of moves) {
          const result = leaves ? leave(practice, `p${one}`) : join(practice, `p${one}`, `p${other}`);
          if (result.kind === 'refused') continue;
          const next = changedBy(practice, result);
          expectSame(undone(next, result), practice);
          practice = next;
        }
        const all = whole(practice);
        expect(live(all.patients)).toHaveLength(5);
        expect(all.contacts).toHaveLength(5);
        for (const home of practice.values()) {
          const members = home.patients.map((patient) => patient.id);
          expect(home.plans.map((plan) => plan.patientId).sort()).toEqual([...members].sort());
          for (const step of live(home.followUps)) for (const id of step.patientIds) expect(members).toContain(id);
          for (const call of home.contacts) expect(members).toContain(call.patientIds[0]);
          // What is counted from the household alone is what is counted from everything.
          const facts = derive(home, env);
          for (const plan of home.plans) expect(facts.plans.get(plan.id)?.adriftOn).toBeNull();
        }
      }),
    );
  });
});

function expectSame(one: Practice, other: Practice): void {
  const [back, was] = [recordsOf(whole(one)), recordsOf(whole(other))];
  for (const [id, record] of was) expect(sameContent(back.get(id), record)).toBe(true);
  for (const [id, record] of back) if (!was.has(id)) expect(record.deletedAt).toBe(now);
}
