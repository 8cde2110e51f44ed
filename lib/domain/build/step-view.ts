import { isCall } from '@/lib/domain/channels';
import { contactGuard } from '@/lib/domain/contact-guard';
import { daysBetween, dueInstant, todayIn } from '@/lib/domain/due';
import type { Due } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { FollowUp } from '@/lib/domain/records/follow-up';
import type { DueState, Guard, StepView } from '@/lib/domain/views/common';
import type { MemberNames } from './contact-line';

/** A step as the screens show it, seen from now. The guard is that of the person who would be called. */
export function stepView(
  followUp: FollowUp,
  dossier: Dossier,
  env: RuleEnv,
  memberNames: MemberNames,
  guard: Guard | null = guardOfFirst(followUp, dossier, env),
): StepView {
  const { id, rev, kind, due, promise, angle, attempts, snoozes, planIds } = followUp;
  return {
    followUpId: id,
    rev,
    kind,
    due,
    state: dueState(followUp, env, guard),
    daysLate: daysLate(due, env),
    ...(promise && { promise: { ...promise, toName: memberNames.get(promise.toId) ?? '' } }),
    ...(angle !== undefined && { angle }),
    nth: attempts + 1,
    snoozes,
    planIds,
  };
}

function daysLate(due: Due, env: RuleEnv): number {
  const today = todayIn(env.now, due.zone);
  return due.on < today ? daysBetween(due.on, today) : 0;
}

/** The day counts in the zone of the promise, so that "today" is today where it was meant. */
function dueState(followUp: FollowUp, env: RuleEnv, guard: Guard | null): DueState {
  const { due, kind } = followUp;
  const today = todayIn(env.now, due.zone);
  if (due.on > today) return 'later';
  if (due.on === today && dueInstant(due, env.settings.hours.from) > env.now) return 'later-today';
  if (guard && guard.verdict !== 'may' && isCall(kind)) return 'waiting';
  return due.on < today ? 'overdue' : 'due';
}

function guardOfFirst(followUp: FollowUp, dossier: Dossier, env: RuleEnv): Guard | null {
  const patient = dossier.patients.find((candidate) => followUp.patientIds.includes(candidate.id));
  return patient ? contactGuard(patient, dossier, env) : null;
}

/** Earliest first; a day without a time counts from the practice's opening. */
export function byDue(env: RuleEnv): (a: { due: Due }, b: { due: Due }) => number {
  const opening = env.settings.hours.from;
  return (a, b) => {
    if (a.due.zone !== b.due.zone) return dueInstant(a.due, opening) - dueInstant(b.due, opening);
    // In one zone the wall clocks are in order; asking the calendar would cost a hundred times more.
    return compareText(`${a.due.on} ${a.due.at ?? opening}`, `${b.due.on} ${b.due.at ?? opening}`);
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
