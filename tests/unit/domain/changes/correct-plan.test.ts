import { describe, expect, test } from 'vitest';
import { makePlan } from '@/lib/domain/changes/create-plan';
import { planStatus } from '@/lib/domain/plan-status';
import type { NewItem, NewPlan } from '@/lib/domain/records/command';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';
import { anAppointment, anItem, aPlan, aPresentation, env, today } from '@/tests/fixtures/records';
import { applyEdits, home, made, toolsAt } from './small-practice';

const items = [
  anItem('root', {
    label: 'Root treatment',
    decision: 'accepted',
    decidedOn: '2026-04-02',
    decidedBy: 'rosa',
    doneOn: today,
  }),
  anItem('crown', {
    label: 'Crown',
    decision: 'accepted',
    decidedOn: '2026-04-02',
    decidedBy: 'rosa',
    provider: 'Dr. Vale',
    phase: 2,
  }),
  anItem('guard', { label: 'Night guard', decision: 'declined', decidedOn: '2026-04-03', decidedBy: 'rosa' }),
];
const old = aPlan('plan', 'nadia', { items, diagnosedOn: '2026-03-01' });

function corrected(more: Partial<NewPlan>, before: Dossier): { after: Dossier; plan: Plan } {
  const base = { patientId: 'nadia', title: 'Crown', recommended: false, summaryCents: null, items: [] };
  const result = made(makePlan({ ...base, supersedesId: 'plan', corrects: true, ...more }, [before], env, toolsAt()));
  const after = applyEdits(before, result.edits);
  const plan = after.plans.find((one) => one.id === result.id);
  if (!plan) throw new Error('no plan');
  return { after, plan };
}
const again = (one: (typeof items)[number], more: Partial<NewItem> = {}): NewItem => ({
  continues: one.id,
  label: one.label,
  feeCents: one.feeCents,
  ...more,
});

describe('a plan put right', () => {
  const before = home({
    plans: [old],
    presentations: [aPresentation('shown', 'nadia', ['plan'], { on: '2026-04-01' })],
    appointments: [anAppointment('v', 'nadia', ['plan'], { itemIds: ['crown'] })],
  });
  const [root, crown, guard] = items;
  if (!root || !crown || !guard) throw new Error('no items');

  test('has the new amount, and keeps what was decided and done, item by item', () => {
    const { after, plan } = corrected(
      { items: [again(root), again(crown, { feeCents: 99_000 }), again(guard)] },
      before,
    );
    expect(plan.items).toMatchObject([
      { label: 'Root treatment', decision: 'accepted', doneOn: today },
      { label: 'Crown', feeCents: 99_000, decision: 'accepted', decidedBy: 'rosa', provider: 'Dr. Vale', phase: 2 },
      { label: 'Night guard', decision: 'declined', decidedOn: '2026-04-03' },
    ]);
    expect(plan.items[1]).not.toHaveProperty('doneOn');
    expect(plan.diagnosedOn).toBe('2026-03-01');
    expect(planStatus(plan, after)).toBe(planStatus(old, before));
    expect(after.plans.find((one) => one.id === 'plan')).toMatchObject({ supersededById: plan.id });
  });

  test('keeps its booking with the item in the place of the old one, and its frozen totals', () => {
    const { after, plan } = corrected({ items: [again(crown), again(guard)] }, before);
    expect(after.appointments).toMatchObject([{ planIds: [plan.id], itemIds: [plan.items[0]?.id] }]);
    expect(after.presentations).toEqual(before.presentations);
  });

  test('an item that was added, or that was left out, has nothing of the others', () => {
    const { plan } = corrected({ items: [{ label: 'Post', feeCents: null }] }, before);
    expect(plan.items).toMatchObject([{ label: 'Post', decision: 'proposed' }]);
    expect(plan.items).toHaveLength(1);
  });

  test('a total keeps its verbal yes, also where it becomes items', () => {
    const total = aPlan('plan', 'nadia', { items: [], summaryCents: 50_000, decision: 'accepted', decidedOn: today });
    const whole = home({ plans: [total] });
    expect(corrected({ summaryCents: 5_000 }, whole).plan).toMatchObject({ summaryCents: 5_000, decision: 'accepted' });
    const inItems = corrected({ items: [{ label: 'Crown', feeCents: 1 }] }, whole).plan;
    expect(inItems.items).toMatchObject([{ decision: 'accepted', decidedOn: today }]);
  });

  test('a treatment of a total that took place stays with it', () => {
    const total = aPlan('plan', 'nadia', { items: [], summaryCents: 50_000 });
    const done = anAppointment('v', 'nadia', ['plan'], { state: 'done' });
    const { after, plan } = corrected({ summaryCents: 5_000 }, home({ plans: [total], appointments: [done] }));
    expect(planStatus(plan, after)).toBe('in-treatment');
  });

  test('another offer in its place begins undecided', () => {
    const base = { patientId: 'nadia', title: 'Bridge', recommended: false, items: [], summaryCents: 1 };
    const total = aPlan('plan', 'nadia', { items: [], summaryCents: 50_000, decision: 'accepted' });
    const result = made(makePlan({ ...base, supersedesId: 'plan' }, [home({ plans: [total] })], env, toolsAt()));
    const fresh = result.edits.find((edit) => edit.id === result.id)?.after;
    expect(fresh).toMatchObject({ decision: 'proposed' });
  });
});
