import { calleeOf } from '@/lib/domain/callee';
import { contactGuard } from '@/lib/domain/contact-guard';
import { todayIn } from '@/lib/domain/due';
import { latestContacts } from '@/lib/domain/latest-contacts';
import { isLive } from '@/lib/domain/live';
import { sumOf } from '@/lib/domain/money';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Contact, FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Guard } from '@/lib/domain/views/common';
import type { CallRow } from '@/lib/domain/views/today';
import { isWithPatient } from '@/lib/domain/with-patient';
import type { MemberNames } from './contact-line';
import { householdLabel } from './household-label';
import { personLine } from './person-line';
import { personToCall } from './person-to-call';
import { listLine, openLines } from './plan-line';
import { stepsMean } from './plans-meant';
import { byDue, stepView } from './step-view';

/** One household with a step due today or earlier: one row, one person to call, all its due steps. Null without one. */
export function callRow(dossier: Dossier, env: RuleEnv, memberNames: MemberNames, label = ''): CallRow | null {
  const today = todayIn(env.now, env.settings.zone);
  const due = dueFollowUps(dossier, env);
  const concerned = concernedBy(due, dossier);
  const person = personToCall(concerned, dossier.patients, today);
  if (due.length === 0 || !person) return null;
  const guards = guardsFor(due, person, dossier, env);
  const plans = stepsMean(due, dossier, openLines(dossier, env)).map(listLine);
  const callee = calleeOf(person, dossier);
  return {
    householdId: dossier.householdId,
    person: personLine(person, today),
    people: (concerned.length > 0 ? concerned : [person]).map((patient) => personLine(patient, today)),
    householdLabel: householdLabel(label, dossier.patients),
    ...(callee.kind === 'call' && { phone: { shown: callee.phone.shown, e164: callee.phone.e164 } }),
    steps: due.map((step) => stepView(step, dossier, env, memberNames, guards.forStep(step))),
    plans,
    openSum: sumOf(plans.map((plan) => plan.netCents)),
    guard: guards.ofRow,
    ...contactFacts(concerned, dossier),
  };
}

/** Do-not-call of the patient concerned is as hard as that of the person who would be called. */
function guardsFor(due: FollowUp[], person: Patient, dossier: Dossier, env: RuleEnv) {
  const ofPerson = contactGuard(person, dossier, env);
  const forStep = (step: FollowUp): Guard => {
    const refusing = dossier.patients.find(
      (patient) => step.patientIds.includes(patient.id) && patient.rules.doNotCall,
    );
    return refusing && refusing !== person ? contactGuard(refusing, dossier, env) : ofPerson;
  };
  const all = due.map(forStep);
  const isNever = all.every((guard) => guard.verdict === 'never');
  return { forStep, ofRow: (isNever ? all[0] : undefined) ?? ofPerson };
}

function contactFacts(concerned: Patient[], dossier: Dossier): Pick<CallRow, 'contacts' | 'lastOutcome'> {
  const contacts = latestContacts(contactsWith(concerned, dossier));
  const last = contacts[0];
  return { contacts: contacts.length, ...(last && { lastOutcome: last.outcome }) };
}

function dueFollowUps(dossier: Dossier, env: RuleEnv): FollowUp[] {
  return dossier.followUps.filter((followUp) => isDueToday(followUp, env)).sort(byDue(env));
}

/** Open, and its day has come in the zone it was meant in. */
function isDueToday(followUp: FollowUp, env: RuleEnv): boolean {
  return followUp.state === 'open' && isLive(followUp) && followUp.due.on <= todayIn(env.now, followUp.due.zone);
}

function concernedBy(due: FollowUp[], dossier: Dossier): Patient[] {
  const ids = new Set<Id>(due.flatMap((followUp) => followUp.patientIds));
  return dossier.patients.filter((patient) => ids.has(patient.id));
}

function contactsWith(patients: Patient[], dossier: Dossier): Contact[] {
  const ids = new Set(patients.map((patient) => patient.id));
  return dossier.contacts.filter((contact) => isWithPatient(contact) && contact.patientIds.some((id) => ids.has(id)));
}
