import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { Channel, FollowUpKind, Outcome } from '@/lib/domain/records/follow-up';
import type { BlockerKind, CloseKind } from '@/lib/domain/records/plan';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { MessageDraft } from './message-draft';
import { openPlans, openSets } from './open-plans';

/** A plan id (accepted), or what was said about the whole case. */
export type CaseChoice = 'undecided' | 'no' | Id;

export type NextKind = 'keep' | 'date' | 'booking' | 'close';

/** What the user has typed or chosen for one patient's plans; nothing is computed here. */
export interface StepDraft {
  key: string;
  patientId: Id;
  planIds: Id[];
  kind: NextKind | null;
  /** Empty: the proposal is taken. */
  whenText: string;
  /** Overrides what the words say. */
  promised: boolean | null;
  followUp: FollowUpKind | null;
  bookOn: string;
  bookAt: string;
  /** `null`: everything still open. */
  bookItems: Id[] | null;
  purpose: 'treatment' | 'consultation';
  closeAs: CloseKind | null;
  reason: string;
  askAgainOn: string;
}

export interface BlockerDraft {
  planId: Id;
  stated: BlockerKind;
  underlying: BlockerKind | null;
}

/** One contact being written down. Plain data: this is what a draft keeps. */
export interface CallForm {
  channel: Channel;
  outcome: Outcome | null;
  said: string;
  phone: string | null;
  startedAt: Instant | null;
  /** Milliseconds talked before the last stop. */
  talked: number;
  decisions: Record<string, CaseChoice>;
  steps: StepDraft[];
  blocker: BlockerDraft | null;
  alsoIds: Id[];
  /** The day it happened, where something else than the form says it. */
  on?: PlainDate;
  /** The message on screen that this contact is. */
  message: MessageDraft | null;
}

const channelOf: Partial<Record<FollowUpKind, Channel>> = {
  text: 'text',
  email: 'email',
  letter: 'letter',
  consult: 'in-person',
};

/** An empty form for this card, with the proposal already taken so that outcome and Enter are enough. */
export function newCallForm(card: PatientCard): CallForm {
  return {
    channel: (card.step && channelOf[card.step.kind]) ?? 'phone',
    outcome: null,
    said: '',
    phone: firstPhone(card),
    startedAt: null,
    talked: 0,
    decisions: {},
    steps: [newStep(card)],
    blocker: null,
    alsoIds: [],
    message: null,
  };
}

/** The own mobile first: it is the patient who is called, not the house. */
function firstPhone(card: PatientCard): string | null {
  const { phones } = card.patient;
  const best =
    phones.find((phone) => phone.own && phone.label === 'mobile') ?? phones.find((phone) => phone.own) ?? phones[0];
  return best ? (best.e164 ?? best.raw) : null;
}

/** One step for all open plans of a patient. A step agreed for later stays unless something else is chosen. */
export function newStep(card: PatientCard, planIds = openPlans(card).map((plan) => plan.id)): StepDraft {
  const keeps = card.step?.state === 'later';
  const proposed = !card.proposal.stop && card.proposal.on !== null;
  return {
    key: `${card.person.id}:${planIds[0] ?? ''}`,
    patientId: card.person.id,
    planIds,
    kind: keeps ? 'keep' : proposed ? 'date' : null,
    whenText: '',
    promised: null,
    followUp: null,
    bookOn: '',
    bookAt: '',
    bookItems: null,
    purpose: 'treatment',
    closeAs: null,
    reason: '',
    askAgainOn: '',
  };
}

/** Each case with a step of its own, or one for all again. */
export function splitSteps(form: CallForm, card: PatientCard, separate: boolean): CallForm {
  const others = form.steps.filter((step) => step.patientId !== card.person.id);
  const mine = separate
    ? openSets(card).map((set) =>
        newStep(
          card,
          set.map(({ id }) => id),
        ),
      )
    : [newStep(card)];
  return { ...form, steps: [...mine, ...others] };
}

export function withStep(form: CallForm, key: string, patch: Partial<StepDraft>): CallForm {
  return { ...form, steps: form.steps.map((step) => (step.key === key ? { ...step, ...patch } : step)) };
}

/** Adds or takes away another member of the household: one call may serve three plans. */
export function withMember(form: CallForm, card: PatientCard, on: boolean): CallForm {
  const id = card.person.id;
  const steps = form.steps.filter((step) => step.patientId !== id);
  const alsoIds = form.alsoIds.filter((other) => other !== id);
  return on ? { ...form, alsoIds: [...alsoIds, id], steps: [...steps, newStep(card)] } : { ...form, alsoIds, steps };
}

/** Somebody is writing: the record on screen must not follow the page now. */
export function isTouched(form: CallForm): boolean {
  return (
    form.outcome !== null ||
    form.said.trim() !== '' ||
    form.startedAt !== null ||
    form.talked > 0 ||
    form.blocker !== null ||
    form.message !== null ||
    Object.keys(form.decisions).length > 0 ||
    form.steps.some((step) => step.whenText !== '' || step.kind === 'booking' || step.kind === 'close')
  );
}

export function outcomesFor(channel: Channel): Outcome[] {
  if (channel === 'phone') return ['reached', 'voicemail', 'no-answer', 'wrong-number', 'called-us', 'other'];
  if (channel === 'text' || channel === 'email') return ['sent', 'replied', 'bounced', 'other'];
  if (channel === 'letter') return ['sent', 'replied', 'other'];
  return ['reached', 'other'];
}

/** Minutes for the record: a call that was timed lasted at least one. */
export function minutesOf(form: CallForm, now: Instant): number | null {
  const talked = form.talked + (form.startedAt === null ? 0 : Math.max(0, now - form.startedAt));
  return talked === 0 ? null : Math.max(1, Math.round(talked / 60_000));
}
