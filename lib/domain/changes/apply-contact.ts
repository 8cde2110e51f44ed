import { digitsOf, isSameNumber } from '@/lib/domain/callee';
import { laterOf, todayIn } from '@/lib/domain/due';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { ContactEntry } from '@/lib/domain/records/command';
import type { RuleEnv } from '@/lib/domain/records/dossier';
import type { Contact, FollowUp, Outcome } from '@/lib/domain/records/follow-up';
import type { Patient, Phone } from '@/lib/domain/records/patient';
import { addBlocker } from './add-blocker';
import { applyDecisions } from './apply-decisions';
import { applyStep, type StepContext } from './apply-step';
import { type ChangeTools, type RefusedChange, refuse } from './made';
import { settleFollowUps } from './settle-follow-ups';
import type { Sheet } from './sheet';

/** Outcomes in which the patient, or who speaks for them, was heard. */
const spoken: Outcome[] = ['reached', 'called-us', 'replied'];

/** What a contact concerned, for the history and the sentence on screen. */
export interface AppliedContact {
  contact: Contact;
  closedFollowUps: FollowUp[];
  /** Plans that were talked about, decided, blocked, or whose follow-up it was. */
  planIds: Id[];
}

/** Puts one contact and everything it settled on the sheet. `messageRef` names the message on screen it is about. */
export function applyContact(
  sheet: Sheet,
  entry: ContactEntry,
  env: RuleEnv,
  tools: ChangeTools,
  messageRef?: string,
): RefusedChange | AppliedContact {
  const household = sheet.get('patients', entry.patientIds[0] ?? '')?.householdId;
  if (household === undefined || !allKnown(sheet, entry)) return refuse('not-found');
  const on = todayIn(tools.now, env.settings.zone);
  const heardOn = entry.on ?? on;
  if (heardOn > on) return refuse('bad-state', { on: heardOn });
  const before = sheet.dossiers();
  const closedFollowUps = closeNamed(sheet, entry.followUpIds, on);
  const planIds = touchedPlans(entry, closedFollowUps);
  const contact = { ...contactOf(entry, household, planIds, heardOn, tools), ...messageOf(entry, messageRef) };
  sheet.put('contacts', contact);
  if (spoken.includes(entry.outcome)) for (const id of planIds) noteTalk(sheet, id, heardOn);
  if (entry.outcome === 'wrong-number') noteWrongNumber(sheet, entry, household, on);
  const refused = applyDecisions(sheet, entry.decisions, { on, byId: tools.byId });
  if (refused) return refused;
  if (entry.blocker) addBlocker(sheet, entry.blocker, on, tools);
  settleFollowUps(sheet, before, on);
  const stepped = applySteps(sheet, entry, {
    env,
    tools,
    on,
    heardOn,
    channel: entry.channel,
    before,
    contacts: 1,
  });
  return stepped ?? { contact, closedFollowUps, planIds };
}

function applySteps(sheet: Sheet, entry: ContactEntry, context: StepContext): RefusedChange | null {
  for (const step of entry.steps) {
    const made = applyStep(sheet, step, context);
    if (typeof made !== 'string') return made;
  }
  return null;
}

function allKnown(sheet: Sheet, entry: ContactEntry): boolean {
  const plans = [...entry.planIds, ...(entry.blocker ? [entry.blocker.planId] : [])];
  return (
    entry.patientIds.every((id) => sheet.get('patients', id)) &&
    plans.every((id) => sheet.get('plans', id)) &&
    entry.followUpIds.every((id) => sheet.get('followUps', id))
  );
}

/** The attempt was made, whoever answered: the follow-up is done. One that somebody else closed meanwhile stays so. */
function closeNamed(sheet: Sheet, ids: Id[], on: PlainDate): FollowUp[] {
  const open = ids.flatMap((id) => sheet.get('followUps', id) ?? []).filter((one) => one.state === 'open');
  for (const one of open) sheet.put('followUps', { ...one, state: 'done', closedOn: on, attempts: one.attempts + 1 });
  return open;
}

function touchedPlans(entry: ContactEntry, closed: FollowUp[]): Id[] {
  return [
    ...new Set([
      ...entry.planIds,
      ...closed.flatMap((one) => one.planIds),
      ...entry.decisions.map((one) => one.planId),
      ...entry.steps.flatMap((step) => step.planIds),
      ...(entry.blocker ? [entry.blocker.planId] : []),
    ]),
  ];
}

function contactOf(entry: ContactEntry, householdId: Id, planIds: Id[], on: PlainDate, tools: ChangeTools): Contact {
  return {
    id: tools.newId(),
    rev: 0,
    channel: entry.channel,
    // "They called us" is an incoming call, whichever button began the note.
    direction: entry.outcome === 'called-us' ? 'in' : entry.direction,
    outcome: entry.outcome,
    said: entry.said,
    ...(entry.minutes !== undefined && { minutes: entry.minutes }),
    at: tools.now,
    on,
    byId: tools.byId,
    householdId,
    ...(entry.phone !== undefined && { phone: entry.phone }),
    patientIds: [...new Set(entry.patientIds)],
    planIds,
    followUpIds: [...new Set(entry.followUpIds)],
  };
}

function messageOf({ message }: ContactEntry, ref: string | undefined): Pick<Contact, 'message'> {
  if (!message) return {};
  const { subject } = message;
  return { message: { ...(ref !== undefined && { ref }), ...(subject !== undefined && { subject }) } };
}

function noteTalk(sheet: Sheet, planId: Id, on: PlainDate): void {
  const plan = sheet.get('plans', planId);
  if (plan) sheet.put('plans', { ...plan, discussedOn: laterOf(plan.discussedOn ?? on, on) });
}

function noteWrongNumber(sheet: Sheet, entry: ContactEntry, householdId: Id, on: PlainDate): void {
  const called = entry.phone;
  if (called === undefined || digitsOf(called) === '') return;
  const asPhone: Phone = {
    raw: called,
    e164: called.startsWith('+') ? called : null,
    shown: called,
    label: 'other',
    own: true,
  };
  const isWrong = (phone: Phone) => isSameNumber(phone, asPhone) || digitsOf(phone.raw) === digitsOf(called);
  for (const patient of sheet.all('patients').filter((one) => one.householdId === householdId)) {
    if (patient.phones.some(isWrong)) sheet.put('patients', withWrong(patient, isWrong, on));
  }
}

function withWrong(patient: Patient, isWrong: (phone: Phone) => boolean, on: PlainDate): Patient {
  return { ...patient, phones: patient.phones.map((phone) => (isWrong(phone) ? { ...phone, wrongOn: on } : phone)) };
}
