import { type TouchKind, touchKinds, touchOf } from './channels';
import { laterOf, todayIn } from './due';
import { live } from './live';
import { firstPresentedOn } from './plan-evidence';
import { isOpenStatus, planStatus } from './plan-status';
import type { Id, PlainDate, Zone } from './records/base';
import type { Dossier } from './records/dossier';
import type { Contact, FollowUp } from './records/follow-up';
import type { Patient } from './records/patient';
import type { Plan, PlanStatus } from './records/plan';
import { isWithPatient } from './with-patient';

/** What was done so far to bring a patient's open plans on. */
export interface Pursuit {
  /** The day a cadence counts from: the last first presentation, else the day we began. */
  anchorOn: PlainDate;
  /** Touches made; a follow-up that is due today or before counts as made. */
  touches: number;
  lastOn: PlainDate | null;
  lastKind: TouchKind | null;
  lastAngle: string | undefined;
}

/** Plans with a treatment under way need no persuasion. */
const settled: PlanStatus[] = ['scheduled', 'in-treatment'];

export function pursuedPlans(patientId: Id, dossier: Dossier): Plan[] {
  return live(dossier.plans).filter((plan) => {
    const status = planStatus(plan, dossier);
    return plan.patientId === patientId && isOpenStatus(status) && !settled.includes(status);
  });
}

export function pursuitOf(patient: Patient, plans: Plan[], dossier: Dossier, today: PlainDate, zone: Zone): Pursuit {
  const anchorOn = anchorOf(patient, plans, dossier, zone);
  const steps = stepsMade(patient, plans, dossier, anchorOn, today);
  const contacts = contactsSince(patient, dossier, anchorOn);
  const dueNow = steps.some((step) => step.state === 'open');
  const touched = touchedDays(patient, contacts, dossier, anchorOn);
  if (dueNow) touched.add(today);
  const cadenceSteps = steps.map((step) => step.cadence?.step ?? 0);
  const ends = steps.map((step) => step.closedOn ?? today);
  const days = [...touched, ...ends];
  const last = steps.at(-1);
  return {
    anchorOn,
    touches: Math.max(touched.size, ...cadenceSteps),
    lastOn: days.length === 0 ? null : days.reduce(laterOf),
    lastKind: (dueNow && last ? asTouch(last) : null) ?? lastTouch(contacts) ?? (last ? asTouch(last) : null),
    lastAngle: last?.angle,
  };
}

/**
 * The days on which the patient was sought since the anchor. A contact that worked a follow-up stands in it: a dossier
 * holds every follow-up, but no old contacts, and the answer must not change when they are no longer loaded.
 */
function touchedDays(patient: Patient, contacts: Contact[], dossier: Dossier, anchorOn: PlainDate): Set<PlainDate> {
  const worked = live(dossier.followUps).filter(
    (one) => one.state === 'done' && one.patientIds.includes(patient.id) && asTouch(one) !== null,
  );
  const ids = new Set(worked.map((one) => one.id));
  const alone = contacts.filter((one) => !one.followUpIds.some((id) => ids.has(id)));
  const since = worked.filter((one) => !isBefore(one, anchorOn));
  return new Set([...alone.map((one) => one.on), ...since.map((one) => one.closedOn ?? one.due.on)]);
}

function anchorOf(patient: Patient, plans: Plan[], dossier: Dossier, zone: Zone): PlainDate {
  const presented = plans.flatMap((plan) => firstPresentedOn(plan, dossier) ?? []);
  if (presented.length > 0) return presented.reduce(laterOf);
  const created = plans.map((plan) => todayIn(plan.createdAt, zone));
  return created.length > 0 ? created.reduce(laterOf) : (patient.firstContactOn ?? todayIn(patient.createdAt, zone));
}

/** Follow-ups of this patient that were worked since the anchor, or should be by now; oldest first. */
function stepsMade(
  patient: Patient,
  plans: Plan[],
  dossier: Dossier,
  anchorOn: PlainDate,
  today: PlainDate,
): FollowUp[] {
  const ids = plans.map((plan) => plan.id);
  return live(dossier.followUps)
    .filter((one) => one.patientIds.includes(patient.id) && asTouch(one) !== null)
    .filter((one) => one.planIds.length === 0 || one.planIds.some((id) => ids.includes(id)))
    .filter((one) => (one.state === 'open' ? one.due.on <= today : one.state === 'done' && !isBefore(one, anchorOn)))
    .sort((one, other) => (one.due.on < other.due.on ? -1 : 1));
}

function isBefore(followUp: FollowUp, day: PlainDate): boolean {
  return (followUp.closedOn ?? followUp.due.on) < day;
}

function contactsSince(patient: Patient, dossier: Dossier, anchorOn: PlainDate): Contact[] {
  return live(dossier.contacts)
    .filter(
      (one) =>
        isWithPatient(one) && one.patientIds.includes(patient.id) && one.direction === 'out' && one.on >= anchorOn,
    )
    .sort((one, other) => one.at - other.at);
}

function lastTouch(contacts: Contact[]): TouchKind | null {
  const last = contacts.at(-1);
  return last ? touchOf(last.channel) : null;
}

function asTouch(followUp: FollowUp): TouchKind | null {
  return touchKinds.find((kind) => kind === followUp.kind) ?? null;
}
