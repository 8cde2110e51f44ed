import { type CallDays, callDays, callsInWeek, callsOn, callsOnNumber, capOn } from './call-caps';
import { guardWindow, isPracticeDay, meet, windowOf } from './call-windows';
import { type Callee, calleeOf } from './callee';
import { addDays, timeIn, todayIn } from './due';
import type { Instant, Zone } from './records/base';
import type { Dossier, RuleEnv } from './records/dossier';
import type { Patient } from './records/patient';
import type { GuardRules } from './records/practice';
import type { Guard } from './views/common';

/** A call is possible again within a week of the last ones; the rest is for days that DST or odd hours take away. */
const searchDays = 15;

interface Calls {
  rules: GuardRules;
  zone: Zone;
  days: CallDays;
}

/**
 * May this patient be called at `from`? Hours are those of whom the telephone rings for, the practice's zone where
 * theirs was not asked. Caps count the calls of the household, and of others on the same telephone where they are known,
 * on that person's calendar. Practice hours are not part of it.
 */
export function contactGuard(patient: Patient, dossier: Dossier, env: RuleEnv, from: Instant = env.now): Guard {
  const callee = calleeOf(patient, dossier);
  const calls = callsFor(patient, callee, dossier, env);
  const shown = shownCounts(calls, patient, callee, from);
  if (callee.kind === 'never') return { ...shown, verdict: 'never', why: callee.why, nextAt: null };
  const nextAt = nextAllowed(calls, from);
  if (nextAt === from) return { ...shown, verdict: 'may', why: warnsFirst(patient) ? 'see-notes' : 'ok', nextAt };
  return { ...shown, verdict: nextAt === null ? 'never' : 'wait', why: whyNot(calls, from), nextAt };
}

/** The contact guard within the practice's hours, for what the practice does by itself: a reminder, a proposal. */
export function callAtWork(patient: Patient, dossier: Dossier, env: RuleEnv, from: Instant): Guard {
  const guard = contactGuard(patient, dossier, env, from);
  if (guard.nextAt === null) return guard;
  const calls = callsFor(patient, calleeOf(patient, dossier), dossier, env);
  // Hours that never meet the patient's must not silence the reminder for good.
  const nextAt = nextAtWork(calls, env, from) ?? guard.nextAt;
  if (nextAt === from) return guard;
  return { ...guard, verdict: 'wait', why: guard.verdict === 'may' ? 'practice-closed' : guard.why, nextAt };
}

function callsFor(patient: Patient, callee: Callee, dossier: Dossier, env: RuleEnv): Calls {
  const asked = callee.kind === 'call' ? (callee.person.zone ?? patient.zone) : patient.zone;
  const zone = asked ?? env.settings.zone;
  const elsewhere = callee.kind === 'call' ? callsOnNumber(env.callsElsewhere ?? [], callee.phone) : [];
  return { rules: env.settings.guard, zone, days: callDays([...dossier.contacts, ...elsewhere], zone) };
}

function shownCounts(calls: Calls, patient: Patient, callee: Callee, from: Instant) {
  const today = todayIn(from, calls.zone);
  const asked = callee.kind === 'call' ? (callee.person.zone ?? patient.zone) : patient.zone;
  return {
    zone: calls.zone,
    zoneAssumed: asked === undefined,
    callsToday: callsOn(calls.days, today),
    callsThisWeek: callsInWeek(calls.days, today),
    perDay: calls.rules.perDay,
    perWeek: calls.rules.perWeek,
  };
}

function warnsFirst(patient: Patient): boolean {
  return patient.rules.seeNotes;
}

function whyNot({ rules, zone, days }: Calls, from: Instant): Guard['why'] {
  const cap = capOn(days, todayIn(from, zone), rules);
  if (cap) return cap;
  return timeIn(from, zone) < rules.from ? 'too-early' : 'too-late';
}

function nextAllowed({ rules, zone, days }: Calls, from: Instant): Instant | null {
  const today = todayIn(from, zone);
  for (let ahead = 0; ahead <= searchDays; ahead++) {
    const day = addDays(today, ahead);
    const window = guardWindow(day, rules, zone);
    if (from < window.to && window.from < window.to && !capOn(days, day, rules)) return Math.max(from, window.from);
  }
  return null;
}

function nextAtWork({ rules, zone, days }: Calls, env: RuleEnv, from: Instant): Instant | null {
  const { hours, zone: practiceZone } = env.settings;
  const today = todayIn(from, practiceZone);
  for (let ahead = 0; ahead <= searchDays; ahead++) {
    const workday = addDays(today, ahead);
    if (!isPracticeDay(workday, hours)) continue;
    const work = windowOf(workday, hours.from, hours.to, practiceZone);
    for (const day of new Set([todayIn(work.from, zone), todayIn(work.to, zone)])) {
      const both = meet(work, guardWindow(day, rules, zone));
      if (both && from < both.to && !capOn(days, day, rules)) return Math.max(from, both.from);
    }
  }
  return null;
}
