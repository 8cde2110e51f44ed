import { proposeNext } from '@/lib/domain/cadence';
import { contactGuard } from '@/lib/domain/contact-guard';
import { todayIn } from '@/lib/domain/due';
import { isLive, live } from '@/lib/domain/live';
import { unaskedOf } from '@/lib/domain/live-apart';
import { sumOf } from '@/lib/domain/money';
import type { Id } from '@/lib/domain/records/base';
import type { Dossier, RuleEnv } from '@/lib/domain/records/dossier';
import type { Contact, Draft } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Guard, PlanLine, StepView, Sum } from '@/lib/domain/views/common';
import type { DraftLine, HouseholdMember, PatientCard } from '@/lib/domain/views/patient-card';
import { contactLine, type MemberNames } from './contact-line';
import { householdLabel } from './household-label';
import { personLine } from './person-line';
import { planLine } from './plan-line';
import { byDue, stepView } from './step-view';

/** What a card needs beyond the household's dossier. */
export interface CardExtra {
  label: string;
  memberNames: MemberNames;
  contacts: number;
  lastContact: Contact | null;
  drafts: Draft[];
  /** Of other households, with a number of this patient. */
  sharing: Patient[];
}

/** Everything the linked sidebar and the desk's patient page show first. Null when the patient is not in the dossier. */
export function patientCard(dossier: Dossier, patientId: Id, env: RuleEnv, extra: CardExtra): PatientCard | null {
  const patient = dossier.patients.find((candidate) => candidate.id === patientId);
  if (!patient) return null;
  const lines = live(dossier.plans).map((plan) => planLine(plan, dossier, env));
  const plans = lines.filter((line) => line.patientId === patientId).sort(byWork);
  const guard = contactGuard(patient, dossier, env);
  const [step, ...otherSteps] = stepsOf(patient, dossier, env, extra.memberNames, guard);
  const { label, memberNames, contacts, lastContact } = extra;
  const sharing = unaskedOf(patient, extra.sharing).map((one) => personLine(one, todayIn(env.now, env.settings.zone)));
  return {
    person: personLine(patient, todayIn(env.now, env.settings.zone)),
    patient,
    household: {
      id: dossier.householdId,
      label: householdLabel(label, dossier.patients),
      members: dossier.patients.map((member) => householdMember(member, lines, env)),
    },
    ...(sharing.length > 0 && { sharing }),
    step: step ?? null,
    otherSteps,
    guard,
    plans,
    openSum: openSumOf(plans),
    contacts,
    lastContact: lastContact && contactLine(lastContact, memberNames),
    proposal: proposeNext(patientId, dossier, env),
    drafts: extra.drafts.filter((draft) => draft.patientId === patientId).map(draftLine),
  };
}

/** Of alternates only one counts. */
export function openSumOf(lines: PlanLine[]): Sum {
  return sumOf(lines.filter((line) => line.open && line.counts).map((line) => line.netCents));
}

function stepsOf(patient: Patient, dossier: Dossier, env: RuleEnv, names: MemberNames, guard: Guard): StepView[] {
  return dossier.followUps
    .filter((step) => step.state === 'open' && isLive(step) && step.patientIds.includes(patient.id))
    .sort(byDue(env))
    .map((step) => stepView(step, dossier, env, names, guard));
}

function householdMember(member: Patient, lines: PlanLine[], env: RuleEnv): HouseholdMember {
  const own = lines.filter((line) => line.patientId === member.id);
  const openSum = openSumOf(own);
  return { ...personLine(member, todayIn(env.now, env.settings.zone)), openPlans: openSum.count, openSum };
}

/** Open before closed, alternates together behind the one that counts, then the nearest step. */
function byWork(a: PlanLine, b: PlanLine): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  if (a.alternatesId !== undefined && a.alternatesId === b.alternatesId) return Number(b.counts) - Number(a.counts);
  return (
    (a.nextOn ?? '').localeCompare(b.nextOn ?? '') || (a.alternatesId ?? a.id).localeCompare(b.alternatesId ?? b.id)
  );
}

export function draftLine({ id, field, body, surface }: Draft): DraftLine {
  return { id, field, body, surface };
}
