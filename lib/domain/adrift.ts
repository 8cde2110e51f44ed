import { addDays, laterOf, todayIn } from './due';
import { live } from './live';
import { isComing, isFor } from './plan-evidence';
import { alternatesOf, isOpenStatus, planStatus } from './plan-status';
import type { PlainDate } from './records/base';
import type { Dossier, RuleEnv } from './records/dossier';
import type { FollowUp } from './records/follow-up';
import type { Appointment, Plan } from './records/plan';

/** A step snoozed this often hides that nothing happens. */
export const oftenSnoozed = 3;

/** A step due before this day is very late: overdue by more than 7 days. */
export function veryLateBefore(today: PlainDate): PlainDate {
  return addDays(today, -7);
}

/** A step after this day is far off: more than 60 days away. */
export function farOffAfter(today: PlainDate): PlainDate {
  return addDays(today, 60);
}

/**
 * The first day on which an open plan has no next step: today or earlier is adrift, a later day means that its
 * last appointment is the day before. Null while an open follow-up covers it, and for a plan that is not open.
 */
export function planAdriftOn(plan: Plan, dossier: Dossier, env: RuleEnv): PlainDate | null {
  if (!isOpenStatus(planStatus(plan, dossier))) return null;
  const covering = coveringPlans(plan, dossier);
  if (followUpsFor(covering, dossier).some((one) => one.state === 'open')) return null;
  const { zone } = env.settings;
  const ends = [todayIn(plan.createdAt, zone), ...endsOfSteps(covering, dossier)];
  const since = earlierOf(ends.reduce(laterOf), todayIn(env.now, zone));
  const booked = appointmentsFor(covering, dossier).filter(isComing);
  return booked.map((one) => addDays(one.when.on, 1)).reduce(laterOf, since);
}

/** The day of the next step: of the earliest open follow-up or coming appointment. */
export function planNextOn(plan: Plan, dossier: Dossier, env: RuleEnv): PlainDate | null {
  if (!isOpenStatus(planStatus(plan, dossier))) return null;
  const today = todayIn(env.now, env.settings.zone);
  const covering = coveringPlans(plan, dossier);
  const open = followUpsFor(covering, dossier).filter((one) => one.state === 'open');
  const coming = appointmentsFor(covering, dossier).filter((one) => isComing(one) && one.when.on >= today);
  const days = [...open.map((one) => one.due.on), ...coming.map((one) => one.when.on)];
  return days.length === 0 ? null : days.reduce(earlierOf);
}

/** A step on any plan of a set covers the set; one on a plan that was closed or superseded covers nothing. */
function coveringPlans(plan: Plan, dossier: Dossier): Plan[] {
  const set = alternatesOf(plan, dossier.plans).filter((one) => !one.closed && one.supersededById === undefined);
  return set.length > 0 ? set : [plan];
}

/** Follow-ups that name one of the plans; one about the patient alone covers no plan. */
function followUpsFor(plans: Plan[], dossier: Dossier): FollowUp[] {
  const ids = plans.map((plan) => plan.id);
  return live(dossier.followUps).filter((one) => one.planIds.some((id) => ids.includes(id)));
}

function appointmentsFor(plans: Plan[], dossier: Dossier): Appointment[] {
  return dossier.appointments.filter((one) => plans.some((plan) => isFor(one, plan)));
}

/** The days on which earlier steps ended. */
function endsOfSteps(plans: Plan[], dossier: Dossier): PlainDate[] {
  const followUps = followUpsFor(plans, dossier).flatMap((one) => one.closedOn ?? []);
  const appointments = appointmentsFor(plans, dossier).filter((one) => !isComing(one));
  return [...followUps, ...appointments.map((one) => one.changedOn)];
}

function earlierOf(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}
