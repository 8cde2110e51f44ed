import { planFee, planNet, planPatientPart } from '@/lib/domain/money';
import type { Patient } from '@/lib/domain/records/patient';
import type { Appointment, Blocker, Plan, PlanItem, Presentation } from '@/lib/domain/records/plan';
import type { SampleOffice } from './sample-office';
import { type SampleItem, type SamplePlanKey, samplePlans } from './sample-plans';

export type PlanDetails = Partial<
  Pick<Plan, 'recommended' | 'alternatesId' | 'blockers' | 'supersedesId' | 'supersededById' | 'summaryCents'>
> & { daysAgo?: number };

/** A plan with its items, as estimated on the day it was diagnosed. */
export function addPlan(office: SampleOffice, patient: Patient, key: SamplePlanKey, details: PlanDetails = {}): Plan {
  const { daysAgo = 20, ...given } = details;
  const items = samplePlans[key].map((item) => itemOf(office, item, patient, daysAgo));
  return pushPlan(office, patient, office.text.titles[key], items, daysAgo, given);
}

/** A plan as a report gives it: one amount, or an unknown one, and no items. */
export function addReportedPlan(office: SampleOffice, patient: Patient, cents: number | null, daysAgo: number): Plan {
  return pushPlan(office, patient, office.text.reported, [], daysAgo, { summaryCents: cents });
}

function pushPlan(
  office: SampleOffice,
  patient: Patient,
  title: string,
  items: PlanItem[],
  daysAgo: number,
  given: Omit<PlanDetails, 'daysAgo'>,
): Plan {
  const plan: Plan = {
    id: office.tools.newId(),
    rev: 0,
    patientId: patient.id,
    title,
    items,
    summaryCents: null,
    recommended: true,
    source: { kind: 'sample' },
    diagnosedOn: office.day(-daysAgo),
    decision: 'proposed',
    blockers: [],
    createdAt: office.at(-daysAgo, '11:00'),
    ...given,
  };
  office.made.plans.push(plan);
  return plan;
}

function itemOf(office: SampleOffice, item: SampleItem, patient: Patient, daysAgo: number): PlanItem {
  const insured = patient.insurances.length > 0;
  const feeCents = item.fee * 100;
  const primaryCents = insured ? Math.round((feeCents * item.share) / 100) * 100 : 0;
  return {
    id: office.tools.newId(),
    code: item.code,
    label: office.text.items[item.key] ?? item.key,
    category: item.category,
    ...(item.area ? { area: item.area } : {}),
    feeCents,
    writeOffCents: null,
    discountCents: null,
    primaryCents,
    secondaryCents: 0,
    patientCents: feeCents - primaryCents,
    estimatedOn: office.day(-daysAgo),
    decision: 'proposed',
  };
}

/** Puts plans before the patient; the totals are those of that day. */
export function addPresentation(
  office: SampleOffice,
  plans: [Plan, ...Plan[]],
  daysAgo: number,
  present: string[] = [],
): Presentation {
  const recommended = plans.find((plan) => plan.recommended) ?? plans[0];
  const presentation: Presentation = {
    id: office.tools.newId(),
    rev: 0,
    patientId: plans[0].patientId,
    planIds: plans.map((plan) => plan.id),
    recommendedPlanId: recommended.id,
    on: office.day(-daysAgo),
    presenterId: office.tools.byId,
    how: 'in-person',
    present,
    totals: plans.map((plan) => ({
      planId: plan.id,
      netCents: planNet(plan),
      feeCents: planFee(plan),
      patientCents: planPatientPart(plan),
    })),
  };
  office.made.presentations.push(presentation);
  return presentation;
}

/** A treatment for the whole plan, or for one of its items. */
export function addAppointment(
  office: SampleOffice,
  plan: Plan,
  inDays: number,
  state: Appointment['state'],
  items: PlanItem[] = [],
): Appointment {
  const appointment: Appointment = {
    id: office.tools.newId(),
    rev: 0,
    patientId: plan.patientId,
    planIds: [plan.id],
    itemIds: items.map((item) => item.id),
    purpose: 'treatment',
    when: { on: office.day(inDays), at: '10:00', zone: office.zone },
    state,
    bookedOn: office.day(Math.min(-8, inDays - 10)),
    changedOn: office.day(state === 'booked' ? Math.min(-8, inDays - 10) : Math.min(-1, inDays)),
    source: { kind: 'sample' },
  };
  office.made.appointments.push(appointment);
  return appointment;
}

export function decide(
  office: SampleOffice,
  plan: Plan,
  decision: PlanItem['decision'],
  daysAgo: number,
  items = plan.items,
) {
  const decided = { decision, decidedOn: office.day(-daysAgo), decidedBy: office.tools.byId };
  if (plan.items.length === 0) Object.assign(plan, decided);
  for (const item of items) Object.assign(item, decided);
}

export function blocker(office: SampleOffice, stated: Blocker['stated'], underlying?: Blocker['stated']): Blocker {
  return { id: office.tools.newId(), stated, ...(underlying ? { underlying } : {}), since: office.day(-6) };
}
