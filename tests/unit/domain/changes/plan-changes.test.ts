import { describe, expect, test } from 'vitest';
import { planAdriftOn } from '@/lib/domain/adrift';
import { categoryOf } from '@/lib/domain/category';
import { makePlanClosed, makePlanReopened } from '@/lib/domain/changes/close-plan';
import { makePlan } from '@/lib/domain/changes/create-plan';
import { makeDecisions } from '@/lib/domain/changes/decide';
import { makePresentation } from '@/lib/domain/changes/present-plans';
import { makeBlocker } from '@/lib/domain/changes/set-blocker';
import { planStatus } from '@/lib/domain/plan-status';
import type { DecisionFor, NewPlan } from '@/lib/domain/records/command';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Decision, Plan } from '@/lib/domain/records/plan';
import { aFollowUp, anAppointment, anItem, aPlan, aPresentation, env, today } from '@/tests/fixtures/records';
import { applyEdits, home, left, made, nadia, plan, step, toolsAt } from './small-practice';

const fresh: NewPlan = { patientId: 'nadia', title: ' Bridge ', items: [], summaryCents: 90_000, recommended: true };
const create = (more: Partial<NewPlan> = {}, dossier = home()) =>
  makePlan({ ...fresh, ...more }, [dossier], env, toolsAt());
const statusIn = (dossier: Dossier, id: string) => {
  const one = dossier.plans.find((other) => other.id === id);
  return one && planStatus(one, dossier);
};

describe('a new plan', () => {
  test('with a total only, or with items whose money may be unknown', () => {
    expect(left(create(), 'plans')).toMatchObject([
      { title: 'Bridge', summaryCents: 90_000, items: [], decision: 'proposed' },
    ]);
    const items = [{ label: 'Porcelain crown', feeCents: null, primaryCents: 0 }];
    expect(left(create({ items }), 'plans')[0]).toMatchObject({
      summaryCents: null,
      items: [{ category: 'crown-bridge', feeCents: null, writeOffCents: null, primaryCents: 0, estimatedOn: today }],
    });
  });

  test('without a title, for nobody, or with money below nothing, is refused', () => {
    expect(create({ summaryCents: -1 })).toMatchObject({ refusal: { error: 'bad-message' } });
    expect(create({ items: [{ label: 'Crown', feeCents: 1, discountCents: -1 }] })).toMatchObject({
      refusal: { error: 'bad-message' },
    });
    expect(create({ title: ' ' })).toMatchObject({ refusal: { error: 'bad-message' } });
    expect(create({ patientId: 'x' })).toMatchObject({ refusal: { error: 'not-found' } });
  });

  test('as an alternate founds the set and takes the recommendation', () => {
    const [other, one] = left(create({ alternatesOf: 'plan' }), 'plans').toSorted((a) => (a.id === 'plan' ? -1 : 1));
    expect(one?.alternatesId).toBe(other?.alternatesId);
    expect([other?.recommended, one?.recommended]).toEqual([false, true]);
  });

  test('in the place of another continues its case: step, booking, blockers, alternates', () => {
    const blockers = [{ id: 'b', stated: 'cost' as const, since: today }];
    const old = { ...plan, alternatesId: 'set', blockers };
    const before = home({
      plans: [old],
      appointments: [anAppointment('v', 'nadia', ['plan'], { itemIds: ['plan-item'] })],
    });
    const result = create({ supersedesId: 'plan' }, before);
    const after = applyEdits(before, made(result).edits);
    const id = made(result).id ?? '';
    expect(after.plans.find((one) => one.id === id)).toMatchObject({
      supersedesId: 'plan',
      alternatesId: 'set',
      blockers,
    });
    expect(after.followUps).toMatchObject([{ planIds: [id], state: 'open' }]);
    expect(after.appointments).toMatchObject([{ planIds: [id], itemIds: [] }]);
    expect([statusIn(after, 'plan'), statusIn(after, id)]).toEqual(['superseded', 'scheduled']);
    expect(create({ supersedesId: 'plan' }, after)).toMatchObject({ refusal: { error: 'bad-state' } });
  });
});

test.each([
  ['Implant, abutment and crown', 'implant'],
  ['Corona de porcelana', 'crown-bridge'],
  ['Conducto radicular', 'endodontic'],
  ['Prótesis parcial', 'denture'],
  ['Gum treatment, area', 'periodontal'],
  ['X-100', 'other'],
])('%s is %s by the practice’s own words', (label, expected) => {
  expect(categoryOf(label)).toBe(expected);
});

describe('a presentation', () => {
  const set = ['plan', 'two'].map((id, at) =>
    aPlan(id, 'nadia', {
      alternatesId: 'set',
      recommended: at === 0,
      items: [anItem(`${id}-i`, { discountCents: 8_000 })],
    }),
  );
  const present = (more = {}, dossier = home({ plans: set })) =>
    makePresentation(
      {
        patientId: 'nadia',
        planIds: ['plan', 'two'],
        recommendedPlanId: 'two',
        on: today,
        how: 'in-person',
        present: [],
        ...more,
      },
      [dossier],
      env,
      toolsAt(),
    );

  test('freezes what the plans came to that day, and recommends one', () => {
    const before = home({ plans: set });
    const saved = applyEdits(before, made(present()).edits);
    expect(saved.presentations[0]?.totals).toEqual([
      { planId: 'plan', netCents: 140_000, feeCents: 148_000, patientCents: null },
      { planId: 'two', netCents: 140_000, feeCents: 148_000, patientCents: null },
    ]);
    expect(saved.plans.map((one) => one.recommended)).toEqual([false, true]);
    expect(statusIn(saved, 'two')).toBe('presented');
    const dearer = saved.plans.map((one) => ({ ...one, items: [anItem('x', { feeCents: 1 })] }));
    expect({ ...saved, plans: dearer }.presentations[0]?.totals[0]?.netCents).toBe(140_000);
  });

  test('is refused in the future, of a plan left out of it, or of one that is no longer open', () => {
    const declined = set.map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, decision: 'declined' as const })),
    }));
    expect(present({ on: '2026-04-17' })).toMatchObject({ refusal: { error: 'bad-state' } });
    expect(present({ recommendedPlanId: 'x' })).toMatchObject({ refusal: { error: 'bad-message' } });
    expect(present({}, home({ plans: declined }))).toMatchObject({ refusal: { error: 'bad-state' } });
  });
});

describe('decisions', () => {
  const two = aPlan('plan', 'nadia', { items: [anItem('i1'), anItem('i2')] });
  const decide = (decisions: DecisionFor[], dossier = home({ plans: [two] })) =>
    makeDecisions(decisions, [dossier], env, toolsAt());
  const on = (decision: Decision, itemIds: string[] = [], planId = 'plan') => ({ planId, itemIds, decision });

  test('are taken item by item, with day and person, and can be taken back', () => {
    const result = decide([on('accepted', ['i1'])]);
    const [saved] = left(result, 'plans');
    expect(saved?.items).toMatchObject([
      { decision: 'accepted', decidedOn: today, decidedBy: 'rosa' },
      { decision: 'proposed' },
    ]);
    const back = left(decide([on('proposed', ['i1'])], home({ plans: saved ? [saved] : [] })), 'plans')[0];
    expect(back?.items).toEqual(two.items);
  });

  test('of a plan with a total only are taken as a whole', () => {
    const total = aPlan('plan', 'nadia', { items: [], summaryCents: 1 });
    expect(left(decide([on('accepted')], home({ plans: [total] })), 'plans')).toMatchObject([
      { decision: 'accepted', decidedOn: today },
    ]);
  });

  test('a yes to one alternate takes back the yes to the other', () => {
    const taken = {
      ...two,
      alternatesId: 'set',
      items: [anItem('i1', { decision: 'accepted', decidedOn: '2026-04-01' })],
    };
    const before = home({ plans: [taken, aPlan('other', 'nadia', { alternatesId: 'set' })] });
    const saved = applyEdits(before, made(decide([on('accepted', [], 'other')], before)).edits);
    expect([statusIn(saved, 'plan'), statusIn(saved, 'other')]).toEqual(['superseded', 'accepted']);
    expect(saved.followUps[0]?.state).toBe('open');
  });

  test('a no to everything takes the reminders along, thanks and courtesies aside', () => {
    const followUps = [step, aFollowUp('thanks', nadia, ['plan'], { kind: 'thank-you' })];
    const result = decide([on('declined')], home({ plans: [two], followUps }));
    expect(left(result, 'followUps')).toMatchObject([{ id: 'step', state: 'closed', closedOn: today }]);
    expect(made(result).facts).toEqual({ declined: 1, followUps: 1 });
  });

  test('are refused for what is done, closed or unknown', () => {
    const done = { ...two, items: [anItem('i1', { doneOn: today })] };
    expect(decide([on('declined', ['i1'])], home({ plans: [done] }))).toMatchObject({
      refusal: { error: 'bad-state' },
    });
    expect(decide([on('declined', ['x'])])).toMatchObject({ refusal: { error: 'not-found' } });
    expect(decide([])).toMatchObject({ refusal: { error: 'bad-message' } });
  });
});

describe('closing and opening again', () => {
  const close = (dossier = home(), rev = 1, reason = 'too expensive') =>
    makePlanClosed({ planId: 'plan', rev, as: 'declined', reason }, [dossier], env, toolsAt());
  const reopen = (dossier: Dossier, rev: number) =>
    makePlanReopened({ planId: 'plan', rev }, [dossier], env, toolsAt());

  test('a closed plan leaves every list with its reminders, and comes back adrift', () => {
    const closed = applyEdits(home(), made(close()).edits);
    expect([statusIn(closed, 'plan'), closed.followUps[0]?.state]).toEqual(['declined', 'closed']);
    const open = applyEdits(closed, made(reopen(closed, 2)).edits);
    const [back] = open.plans;
    expect([statusIn(open, 'plan'), back && planAdriftOn(back, open, env)]).toEqual(['diagnosed', today]);
  });

  test('closing one alternate hands its follow-up to the other: the patient was promised it', () => {
    const set = ['plan', 'two'].map((id) => aPlan(id, 'nadia', { alternatesId: 'set' }));
    const before = home({ plans: set });
    const after = applyEdits(before, made(close(before)).edits);
    expect(after.followUps).toMatchObject([{ state: 'open', planIds: ['two'] }]);
  });

  test('a plan declined item by item opens with its noes taken back', () => {
    const declined: Plan = {
      ...plan,
      items: [anItem('i', { decision: 'declined' }), anItem('j', { decision: 'declined' })],
    };
    const open = applyEdits(home({ plans: [declined] }), made(reopen(home({ plans: [declined] }), 1)).edits);
    expect(open.plans[0]?.items.map((item) => item.decision)).toEqual(['proposed', 'proposed']);
  });

  test('is refused without a reason, at another revision, or from the wrong state', () => {
    expect(close(home(), 1, ' ')).toMatchObject({ refusal: { error: 'step-missing' } });
    expect(close(home(), 2)).toMatchObject({ refusal: { error: 'conflict' } });
    expect(reopen(home(), 1)).toMatchObject({ refusal: { error: 'bad-state' } });
    const superseded = home({ plans: [{ ...plan, supersededById: 'x' }] });
    expect(reopen(superseded, 1)).toMatchObject({ refusal: { error: 'bad-state' } });
  });
});

test('a blocker is heard, corrected and overcome, and the status follows', () => {
  const before = home({ presentations: [aPresentation('s', 'nadia', ['plan'])] });
  const set = (dossier: Dossier, rev: number, more = {}) =>
    makeBlocker({ planId: 'plan', rev, stated: 'timing', ...more }, [dossier], env, toolsAt());
  const heard = applyEdits(before, made(set(before, 1)).edits);
  const blockerId = heard.plans[0]?.blockers[0]?.id ?? '';
  expect(statusIn(heard, 'plan')).toBe('considering');
  const over = applyEdits(heard, made(set(heard, 2, { blockerId, underlying: 'cost', overcome: true })).edits);
  expect(over.plans[0]?.blockers).toEqual([
    { id: blockerId, stated: 'timing', underlying: 'cost', since: today, overcomeOn: today },
  ]);
  expect(statusIn(over, 'plan')).toBe('presented');
  expect(set(over, 1)).toMatchObject({ refusal: { error: 'conflict' } });
});
