import { planAdriftOn, planNextOn } from '@/lib/domain/adrift';
import { countsInSums } from '@/lib/domain/counted';
import { todayIn } from '@/lib/domain/due';
import { live } from '@/lib/domain/live';
import { planNet, planPatientPart } from '@/lib/domain/money';
import { firstPresentedOn, isFor } from '@/lib/domain/plan-evidence';
import { alternatesOf, isOpenStatus, planStatus } from '@/lib/domain/plan-status';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Plan } from '@/lib/domain/records/plan';
import type { AppointmentLine, PlanLine } from '@/lib/domain/views/common';
import { itemLine, mainCategory } from './item-line';

/** A plan as the screens show it, with its items. */
export function planLine(plan: Plan, dossier: Dossier, env: RuleEnv): PlanLine {
  const status = planStatus(plan, dossier);
  const counts = countsInSums(plan, dossier);
  const adriftOn = counts ? planAdriftOn(plan, dossier, env) : null;
  const presentedOn = firstPresentedOn(plan, dossier);
  const { id, rev, patientId, title, items, alternatesId, recommended, blockers } = plan;
  return {
    id,
    rev,
    patientId,
    title,
    status,
    open: isOpenStatus(status),
    adrift: adriftOn !== null && adriftOn <= todayIn(env.now, env.settings.zone),
    nextOn: planNextOn(plan, dossier, env),
    netCents: planNet(plan),
    patientCents: planPatientPart(plan),
    summaryOnly: items.length === 0,
    acceptedItems: items.filter((item) => item.decision === 'accepted').length,
    itemCount: items.length,
    category: mainCategory(items),
    items: items.map((item) => itemLine(item, plan, dossier)),
    counts,
    options: alternatesOf(plan, dossier.plans).length,
    ...(alternatesId !== undefined && { alternatesId }),
    recommended,
    ...(presentedOn !== null && { presentedOn }),
    appointments: appointmentLines(plan, dossier),
    blockers,
  };
}

/** For lists: name and next action, no procedures. */
export function listLine(line: PlanLine): PlanLine {
  return { ...line, items: [] };
}

/** The open plans of a household that count in sums, one of each set of alternates. */
export function openLines(dossier: Dossier, env: RuleEnv): PlanLine[] {
  return live(dossier.plans)
    .filter((plan) => isOpenStatus(planStatus(plan, dossier)) && countsInSums(plan, dossier))
    .map((plan) => planLine(plan, dossier, env));
}

function appointmentLines(plan: Plan, dossier: Dossier): AppointmentLine[] {
  const own = dossier.appointments.filter((appointment) => isFor(appointment, plan));
  return own
    .map(({ id, rev, when, state, purpose, itemIds }) => ({ id, rev, when, state, purpose, itemIds }))
    .sort((a, b) => `${a.when.on} ${a.when.at ?? ''}`.localeCompare(`${b.when.on} ${b.when.at ?? ''}`));
}
