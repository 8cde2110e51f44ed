import { canReachBy, touchKinds } from '@/lib/domain/channels';
import { todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import type { Due, Id, PlainDate } from '@/lib/domain/records/base';
import type { NextStep, StepFor } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Channel, FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Appointment, Plan } from '@/lib/domain/records/plan';
import { type ChangeTools, type RefusedChange, refuse } from './made';
import { settleFollowUps } from './settle-follow-ups';
import type { Sheet } from './sheet';

export interface StepContext {
  env: RuleEnv;
  tools: ChangeTools;
  /** The practice's day. */
  on: PlainDate;
  /** The day on which the promise was made; absent: `on`. */
  heardOn?: PlainDate;
  /** How the promise was made. */
  channel: Channel;
  /** The records before the change, of which the attempts are counted. */
  before: readonly Dossier[];
  /** 1 where the step follows from a contact of this very change. */
  contacts: 0 | 1;
}

interface Step<T extends NextStep['kind']> {
  patient: Patient;
  plans: Plan[];
  next: Extract<NextStep, { kind: T }>;
}

/** Puts what happens next on the sheet and answers the id of the record made or closed first. */
export function applyStep(sheet: Sheet, step: StepFor, context: StepContext): RefusedChange | Id {
  const patient = sheet.get('patients', step.patientId);
  const plans = step.planIds.flatMap((id) => sheet.get('plans', id) ?? []);
  if (!patient || plans.length < step.planIds.length) return refuse('not-found');
  const { next } = step;
  if (next.kind === 'close') return closePlans(sheet, { patient, plans, next }, context);
  if (plans.some((plan) => plan.closed || plan.supersededById !== undefined)) return refuse('bad-state');
  const due = next.kind === 'date' ? next.due : next.when;
  if (due.on < todayIn(context.tools.now, due.zone)) return refuse('bad-state', { on: due.on });
  if (next.kind === 'date') return putFollowUp(sheet, { patient, plans, next }, context);
  return putAppointment(sheet, { patient, plans, next }, context);
}

function putFollowUp(sheet: Sheet, { patient, plans, next }: Step<'date'>, context: StepContext): Id {
  const followUp: FollowUp = {
    id: context.tools.newId(),
    rev: 0,
    kind: next.followUp,
    patientIds: [...new Set([patient.id, ...plans.map((plan) => plan.patientId)])],
    planIds: plans.map((plan) => plan.id),
    householdId: patient.householdId,
    due: next.due,
    ...(next.promise !== undefined && { promise: promiseOf(next.promise, context) }),
    ...(next.cadenceStep !== undefined && { cadence: { id: context.env.settings.cadence, step: next.cadenceStep } }),
    ...(next.angle !== undefined && { angle: next.angle }),
    attempts: attemptsSoFar(patient, plans, context.before) + context.contacts,
    snoozes: 0,
    state: 'open',
    createdAt: context.tools.now,
  };
  sheet.put('followUps', followUp);
  return followUp.id;
}

/** Attempts go on counting from step to step: "4th contact". */
function attemptsSoFar(patient: Patient, plans: Plan[], before: readonly Dossier[]): number {
  const ids = plans.map((plan) => plan.id);
  const same = before.flatMap((dossier) =>
    live(dossier.followUps).filter((one) =>
      ids.length === 0
        ? one.planIds.length === 0 && one.patientIds.includes(patient.id)
        : one.planIds.some((id) => ids.includes(id)),
    ),
  );
  return Math.max(0, ...same.map((one) => one.attempts));
}

function promiseOf(words: string, { on, heardOn = on, channel, tools }: StepContext) {
  return { words, madeOn: heardOn, by: channel, toId: tools.byId };
}

function putAppointment(
  sheet: Sheet,
  { patient, plans, next }: Step<'booking'>,
  context: StepContext,
): RefusedChange | Id {
  const known = plans.flatMap((plan) => plan.items.map((item) => item.id));
  if (!next.itemIds.every((id) => known.includes(id))) return refuse('not-found');
  const appointment: Appointment = {
    id: context.tools.newId(),
    rev: 0,
    patientId: plans[0]?.patientId ?? patient.id,
    planIds: plans.map((plan) => plan.id),
    itemIds: next.itemIds,
    purpose: next.purpose,
    when: next.when,
    state: 'booked',
    bookedOn: context.on,
    changedOn: context.on,
    source: { kind: 'typed' },
  };
  sheet.put('appointments', appointment);
  return appointment.id;
}

/** A plan closed with "ask again" gets a follow-up for that day; until then it is on no list. */
function closePlans(sheet: Sheet, { patient, plans, next }: Step<'close'>, context: StepContext): RefusedChange | Id {
  const first = plans[0];
  if (!first || (next.as !== 'completed' && next.reason.trim() === ''))
    return refuse('step-missing', { planIds: Math.max(plans.length, 1) });
  if (plans.some((plan) => plan.closed || plan.supersededById !== undefined)) return refuse('bad-state');
  const { as: kind, reason, askAgainOn } = next;
  if (askAgainOn !== undefined && askAgainOn <= context.on) return refuse('bad-state', { on: askAgainOn });
  const before = sheet.dossiers();
  const closed = { kind, on: context.on, by: context.tools.byId, reason, ...(askAgainOn && { askAgainOn }) };
  for (const plan of plans) sheet.put('plans', { ...plan, closed });
  settleFollowUps(sheet, before, context.on);
  if (askAgainOn !== undefined)
    putFollowUp(sheet, { patient, plans, next: askAgain(sheet, patient, askAgainOn, context) }, context);
  return first.id;
}

function askAgain(sheet: Sheet, patient: Patient, on: PlainDate, { env }: StepContext): Step<'date'>['next'] {
  const dossier = sheet.dossiers().find((one) => one.householdId === patient.householdId);
  const followUp = touchKinds.find((kind) => dossier && canReachBy(kind, patient, dossier)) ?? 'letter';
  const due: Due = { on, zone: env.settings.zone };
  return { kind: 'date', due, followUp };
}
