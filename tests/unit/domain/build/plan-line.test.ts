import { describe, expect, test } from 'vitest';
import { mainCategory } from '@/lib/domain/build/item-line';
import { planCard } from '@/lib/domain/build/plan-card';
import { planLine } from '@/lib/domain/build/plan-line';
import type { Dossier } from '@/lib/domain/records/dossier';
import { aFollowUp, anAppointment, anItem, aPatient, aPlan, aPresentation, env, zone } from '@/tests/fixtures/records';

const patient = aPatient('a');
const items = [anItem('one', { decision: 'accepted' }), anItem('two', { feeCents: null })];
const plan = aPlan('plan', 'a', { items });

function home(more: Partial<Dossier>): Dossier {
  const none = { plans: [plan], presentations: [], appointments: [], followUps: [], contacts: [] };
  return { householdId: patient.householdId, patients: [patient], ...none, ...more };
}

describe('a plan line', () => {
  test('keeps the unknown apart from zero and counts what was accepted', () => {
    const line = planLine(plan, home({}), env);
    expect([line.netCents, line.patientCents]).toEqual([null, null]);
    expect([line.acceptedItems, line.itemCount, line.summaryOnly]).toEqual([1, 2, false]);
    expect(line.items.map((item) => item.netCents)).toEqual([148_000, null]);
  });

  test('is adrift without a step, and not with one', () => {
    expect(planLine(plan, home({}), env)).toMatchObject({ adrift: true, nextOn: null, counts: true, options: 1 });
    const step = aFollowUp('step', patient, ['plan'], { due: { on: '2026-04-20', zone } });
    expect(planLine(plan, home({ followUps: [step] }), env)).toMatchObject({ adrift: false, nextOn: '2026-04-20' });
  });

  test('is adrift again when its start was cancelled, and shows the cancelled visit', () => {
    const lost = anAppointment('visit', 'a', ['plan'], { state: 'cancelled', changedOn: '2026-04-14' });
    const line = planLine(plan, home({ appointments: [lost] }), env);
    expect([line.adrift, line.appointments.map((one) => one.state)]).toEqual([true, ['cancelled']]);
  });

  test('tells the first presentation and the booked items', () => {
    const presentations = [
      aPresentation('later', 'a', ['plan'], { on: '2026-04-09' }),
      aPresentation('first', 'a', ['plan'], { on: '2026-04-02' }),
    ];
    const booked = anAppointment('visit', 'a', ['plan'], { itemIds: ['one'] });
    const line = planLine(plan, home({ presentations, appointments: [booked] }), env);
    expect(line.presentedOn).toBe('2026-04-02');
    expect(line.items.map((item) => item.bookedOn)).toEqual(['2026-04-22', undefined]);
  });
});

test('a card says what happens next: the earliest of steps and visits', () => {
  const step = aFollowUp('step', patient, ['plan'], { due: { on: '2026-04-24', zone } });
  const visit = anAppointment('visit', 'a', ['plan'], { state: 'confirmed' });
  const card = planCard(plan, home({ followUps: [step], appointments: [visit] }), env);
  expect(card?.next).toEqual({ due: { on: '2026-04-22', at: '09:20', zone }, kind: 'confirmed', promised: false });
  expect(planCard(plan, home({ patients: [] }), env)).toBeNull();
});

test('the category is that of most of the money', () => {
  const guard = anItem('guard', { category: 'other', feeCents: 26_000 });
  expect(mainCategory([guard, anItem('crown'), guard])).toBe('crown-bridge');
  expect(mainCategory([])).toBe('other');
});
