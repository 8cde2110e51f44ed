import type { WhenParser, WhenReading } from '@/components/hooks/parse-when';
import type { Id, Instant, PlainDate, Zone } from '@/lib/domain/records/base';
import type { ContactEntry, NextStep, StepFor } from '@/lib/domain/records/command';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { decisionsOf, needingStep, plansOf, stepsDone } from './call-cases';
import { type CallForm, minutesOf, type StepDraft } from './call-form';
import { messageEntry } from './message-form';
import { openPlans, setOf } from './open-plans';

/** Why Save stays shut; each has a sentence under `patient.gate.*`. */
export type GateReason =
  | 'outcome'
  | 'step'
  | 'when-empty'
  | 'when-unclear'
  | 'when-past'
  | 'booking-day'
  | 'booking-past'
  | 'booking-items'
  | 'close-kind'
  | 'close-reason'
  | 'close-again'
  | 'message-day'
  | 'message-direction';

export interface GateEnv {
  now: Instant;
  zone: Zone;
  today: PlainDate;
  /** Null until its tables are loaded. */
  parse: WhenParser | null;
}

/** As much as the core takes for one promise. */
const mostPromised = 2_000;

type Next = { ok: true; next: NextStep | null } | { ok: false; why: GateReason };

export function readStep(step: StepDraft, env: GateEnv): WhenReading {
  if (step.whenText.trim() === '') return { kind: 'empty' };
  return env.parse ? env.parse(step.whenText, env.now, env.zone) : { kind: 'unclear' };
}

/** The step as the core takes it; `null` where none was chosen or the present one stays. */
function nextOf(step: StepDraft, card: PatientCard, said: string, env: GateEnv): Next {
  if (step.kind === 'date') return dateOf(step, card, said, env);
  if (step.kind === 'booking') return bookingOf(step, card, env);
  if (step.kind === 'close') return closeOf(step, env);
  return { ok: true, next: null };
}

function dateOf(step: StepDraft, card: PatientCard, said: string, env: GateEnv): Next {
  const reading = readStep(step, env);
  const { proposal } = card;
  if (reading.kind === 'empty') {
    if (proposal.on === null || proposal.stop) return { ok: false, why: 'when-empty' };
    const cadence = proposal.step === null ? {} : { cadenceStep: proposal.step };
    const angle = proposal.angle === undefined ? {} : { angle: proposal.angle };
    const followUp = step.followUp ?? proposal.kind ?? 'call';
    return {
      ok: true,
      next: { kind: 'date', due: { on: proposal.on, zone: env.zone }, followUp, ...cadence, ...angle },
    };
  }
  if (reading.kind !== 'read') return { ok: false, why: reading.kind === 'past' ? 'when-past' : 'when-unclear' };
  const due = { on: reading.on, zone: env.zone, ...(reading.at ? { at: reading.at } : {}) };
  const followUp = step.followUp ?? reading.followUp ?? 'call';
  const promised = step.promised ?? reading.promised;
  return {
    ok: true,
    next: {
      kind: 'date',
      due,
      followUp,
      ...(promised ? { promise: (said.trim() || step.whenText.trim()).slice(0, mostPromised) } : {}),
    },
  };
}

function bookingOf(step: StepDraft, card: PatientCard, env: GateEnv): Next {
  if (step.bookOn === '') return { ok: false, why: 'booking-day' };
  if (step.bookOn < env.today) return { ok: false, why: 'booking-past' };
  const treatment = step.purpose === 'treatment';
  const items = treatment ? (step.bookItems ?? bookableItems(card, step.planIds)) : [];
  const summaryOnly = card.plans.some((plan) => step.planIds.includes(plan.id) && plan.items.length === 0);
  if (treatment && items.length === 0 && !summaryOnly) return { ok: false, why: 'booking-items' };
  const when = { on: step.bookOn, zone: env.zone, ...(step.bookAt ? { at: step.bookAt } : {}) };
  return { ok: true, next: { kind: 'booking', when, itemIds: items, purpose: step.purpose } };
}

/** Items that can still be done. */
export function bookableItems(card: PatientCard, planIds: Id[]): Id[] {
  return card.plans
    .filter((plan) => planIds.includes(plan.id))
    .flatMap((plan) => plan.items)
    .filter((item) => item.doneOn === undefined && item.decision !== 'declined' && item.decision !== 'referred-out')
    .map((item) => item.id);
}

function closeOf(step: StepDraft, env: GateEnv): Next {
  if (step.closeAs === null) return { ok: false, why: 'close-kind' };
  if (step.reason.trim() === '') return { ok: false, why: 'close-reason' };
  if (step.askAgainOn !== '' && step.askAgainOn <= env.today) return { ok: false, why: 'close-again' };
  const again = step.askAgainOn === '' ? {} : { askAgainOn: step.askAgainOn };
  return { ok: true, next: { kind: 'close', as: step.closeAs, reason: step.reason.trim(), ...again } };
}

export type Gate = { open: true; entry: ContactEntry } | { open: false; why: GateReason; stepKey?: string };

/** May this be saved? If so, as what. */
export function gateOf(form: CallForm, cards: PatientCard[], env: GateEnv): Gate {
  if (form.message?.direction === null) return { open: false, why: 'message-direction' };
  if (form.outcome === null) return { open: false, why: 'outcome' };
  if (form.message && (form.message.on === '' || form.message.on > env.today)) {
    return { open: false, why: 'message-day' };
  }
  const steps: StepFor[] = [];
  const covered = new Set<Id>();
  for (const draft of form.steps) {
    const card = cards.find((one) => one.person.id === draft.patientId);
    if (!card) continue;
    const planIds = plansOf(form, card, draft.planIds);
    if (planIds.length === 0 && draft.planIds.length > 0) continue;
    const next = nextOf({ ...draft, planIds }, card, form.said, env);
    if (!next.ok) return { open: false, why: next.why, stepKey: draft.key };
    if (!next.next) continue;
    steps.push({ patientId: draft.patientId, planIds, next: next.next });
    for (const plan of openPlans(card)) {
      if (planIds.includes(plan.id)) for (const { id } of setOf(plan, card)) covered.add(id);
    }
  }
  const left = cards.flatMap((card) => needingStep(form, card)).find((plan) => !covered.has(plan.id));
  if (left) {
    const at = form.steps.find((step) => step.planIds.includes(left.id));
    return { open: false, why: 'step', ...(at ? { stepKey: at.key } : {}) };
  }
  return { open: true, entry: { ...entryOf(form, cards, env), outcome: form.outcome, steps } };
}

type Rest = Omit<ContactEntry, 'outcome' | 'steps'>;

function entryOf(form: CallForm, cards: PatientCard[], env: GateEnv): Rest {
  const minutes = minutesOf(form, env.now);
  const called = form.channel === 'phone' || form.channel === 'text';
  const inward = form.outcome === 'called-us' || form.outcome === 'replied';
  const { blocker } = form;
  return {
    patientIds: cards.map((card) => card.person.id),
    planIds: cards.flatMap((card) => openPlans(card).map((plan) => plan.id)),
    followUpIds: [...new Set(cards.flatMap((card) => stepsDone(form, card).map((step) => step.followUpId)))],
    channel: form.channel,
    direction: form.message?.direction ?? (inward ? 'in' : 'out'),
    said: form.said.trim(),
    ...messageEntry(form),
    decisions: decisionsOf(form, cards),
    ...(minutes === null ? {} : { minutes }),
    ...(called && form.phone ? { phone: form.phone } : {}),
    ...(blocker
      ? {
          blocker: {
            planId: blocker.planId,
            stated: blocker.stated,
            ...(blocker.underlying ? { underlying: blocker.underlying } : {}),
          },
        }
      : {}),
  };
}
