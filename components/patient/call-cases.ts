import type { Id } from '@/lib/domain/records/base';
import type { DecisionFor } from '@/lib/domain/records/command';
import type { Channel, FollowUpKind } from '@/lib/domain/records/follow-up';
import type { PlanLine, StepView } from '@/lib/domain/views/common';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { CallForm } from './call-form';
import { isBooked, openPlans, setOf } from './open-plans';

/** What the patient is asked to decide: one plan, or one set of alternates. */
export interface Case {
  key: string;
  plans: PlanLine[];
}

/** The cases that still wait for a yes or no. */
export function casesOf(card: PatientCard): Case[] {
  const cases = new Map<string, Case>();
  for (const plan of openPlans(card)) {
    if (plan.status === 'accepted' || plan.status === 'scheduled' || plan.status === 'in-treatment') continue;
    const key = plan.alternatesId ?? plan.id;
    const known = cases.get(key);
    if (known) known.plans.push(plan);
    else cases.set(key, { key, plans: [plan] });
  }
  return [...cases.values()];
}

export function decisionsOf(form: CallForm, cards: PatientCard[]): DecisionFor[] {
  return cards.flatMap(casesOf).flatMap(({ key, plans }): DecisionFor[] => {
    const choice = form.decisions[key] ?? 'undecided';
    if (choice === 'undecided') return [];
    if (choice === 'no') return plans.map((plan) => ({ planId: plan.id, itemIds: [], decision: 'declined' }));
    return [{ planId: choice, itemIds: [], decision: 'accepted' }];
  });
}

/** Plans that this contact settles: declined, or an alternate that was not chosen. */
function settledBy(form: CallForm, card: PatientCard): Set<Id> {
  const settled = new Set<Id>();
  for (const { key, plans } of casesOf(card)) {
    const choice = form.decisions[key] ?? 'undecided';
    if (choice === 'undecided') continue;
    for (const plan of plans) if (plan.id !== choice) settled.add(plan.id);
  }
  return settled;
}

const answered: Partial<Record<Channel, FollowUpKind[]>> = {
  phone: ['call', 'courtesy-call'],
  text: ['text'],
  email: ['email'],
  letter: ['letter'],
  'in-person': ['consult'],
};

/** Which steps this contact does: the shown one, and others that are due and meant the same channel. */
export function stepsDone(form: CallForm, card: PatientCard): StepView[] {
  const replaced = form.steps.some(
    (step) => step.patientId === card.person.id && step.kind !== null && step.kind !== 'keep',
  );
  const shown = card.step && (card.step.state !== 'later' || replaced) ? [card.step] : [];
  const same = card.otherSteps.filter((step) => step.state !== 'later' && answered[form.channel]?.includes(step.kind));
  return [...shown, ...same];
}

/** Open plans that would be left without a next step if nothing were chosen. */
export function needingStep(form: CallForm, card: PatientCard): PlanLine[] {
  const settled = settledBy(form, card);
  const done = new Set(stepsDone(form, card).map((step) => step.followUpId));
  const steps = [...(card.step ? [card.step] : []), ...card.otherSteps].filter((step) => !done.has(step.followUpId));
  const hasStep = (plan: PlanLine) => isBooked(plan) || steps.some((step) => step.planIds.includes(plan.id));
  return openPlans(card).filter((plan) => !settled.has(plan.id) && !setOf(plan, card).some(hasStep));
}

/** The plans a step draft still speaks for after the decisions. */
export function plansOf(form: CallForm, card: PatientCard, planIds: Id[]): Id[] {
  const settled = settledBy(form, card);
  return planIds.filter((id) => !settled.has(id));
}
