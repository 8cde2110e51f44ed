import { practiceDayFrom } from '@/lib/domain/call-windows';
import { canReachBy, type TouchKind, touchKinds } from '@/lib/domain/channels';
import { addDays, todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import type { Edit, Verb } from '@/lib/domain/records/activity';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { NextStep, StepFor } from '@/lib/domain/records/command';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Channel } from '@/lib/domain/records/follow-up';
import type { Plan } from '@/lib/domain/records/plan';
import { applyStep } from './apply-step';
import { type ChangeTools, type Made, type RefusedChange, refuse } from './made';
import { madeFrom } from './made-from';
import { Sheet } from './sheet';
import { type Waiting, waitingHouseholds } from './waiting-households';

const verbs: Record<NextStep['kind'], Verb> = {
  date: 'follow-up-created',
  booking: 'plan-booked',
  close: 'plan-closed',
};

/** Gives plans, or a patient alone, what happens next; `channel` is how a promise was made. Other open follow-ups stay: nothing is closed unasked. */
export function makeStep(
  step: StepFor,
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
  channel: Channel = 'other',
): Made {
  const sheet = new Sheet(dossiers);
  const on = todayIn(tools.now, env.settings.zone);
  const made = applyStep(sheet, step, { env, tools, on, channel, before: dossiers, contacts: 0 });
  if (typeof made !== 'string') return made;
  const { next } = step;
  return madeFrom(sheet, {
    verb: verbs[next.kind],
    patientIds: [step.patientId],
    facts: { plans: step.planIds.length, ...factsOf(next) },
    id: made,
  });
}

function factsOf(next: NextStep): Record<string, string> {
  if (next.kind === 'date') return { kind: next.followUp, on: next.due.on };
  return next.kind === 'booking' ? { on: next.when.on, purpose: next.purpose } : { as: next.as };
}

/**
 * Gives plans without a next step one each, longest adrift first, from tomorrow on. A household is one call on one
 * day, and at most `perDay` households get a practice day. Who may not be called gets a text, an e-mail or a letter.
 * The facts: `given` plans, `until` the last day.
 */
export function makeSteps(
  { planIds, perDay }: { planIds: Id[]; perDay: number },
  dossiers: Dossier[],
  env: RuleEnv,
  tools: ChangeTools,
): Made {
  if (!Number.isInteger(perDay) || perDay < 1) return refuse('bad-message');
  const waiting = waitingHouseholds(dossiers, planIds, env);
  if (waiting.length === 0) return refuse('bad-state', { given: 0 });
  const edits: Edit[] = [];
  let day = practiceDayFrom(addDays(todayIn(tools.now, env.settings.zone), 1), env.settings.hours);
  for (const [index, household] of waiting.entries()) {
    if (index > 0 && index % perDay === 0) day = practiceDayFrom(addDays(day, 1), env.settings.hours);
    const made = stepsOf(household, day, env, tools);
    if ('kind' in made) return made;
    edits.push(...made.edits());
  }
  const patientIds = [...new Set(waiting.flatMap(({ plans }) => plans.map((plan) => plan.patientId)))];
  const given = waiting.reduce((sum, { plans }) => sum + plans.length, 0);
  return { kind: 'made', verb: 'next-steps-given', patientIds, facts: { given, until: day, perDay }, edits };
}

function stepsOf({ dossier, plans }: Waiting, day: PlainDate, env: RuleEnv, tools: ChangeTools): Sheet | RefusedChange {
  const sheet = new Sheet([dossier]);
  const on = todayIn(tools.now, env.settings.zone);
  for (const [followUp, served] of Map.groupBy(plans, (plan) => wayTo(plan, dossier))) {
    const first = served[0];
    if (!first) continue;
    const next = { kind: 'date' as const, due: { on: day, zone: env.settings.zone }, followUp };
    const step = { patientId: first.patientId, planIds: served.map((plan) => plan.id), next };
    const made = applyStep(sheet, step, { env, tools, on, channel: 'other', before: [dossier], contacts: 0 });
    if (typeof made !== 'string') return made;
  }
  return sheet;
}

function wayTo(plan: Plan, dossier: Dossier): TouchKind {
  const patient = live(dossier.patients).find((one) => one.id === plan.patientId);
  return touchKinds.find((kind) => patient && canReachBy(kind, patient, dossier)) ?? 'letter';
}
