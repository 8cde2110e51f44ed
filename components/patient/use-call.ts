import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useDiscard } from '@/components/hooks/use-discard';
import { type DraftState, useDraft } from '@/components/hooks/use-draft';
import { usePractice } from '@/components/hooks/use-practice';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { useToast } from '@/components/ui/toasts';
import type { Answer, Refusal, Saved } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { Outcome } from '@/lib/domain/records/follow-up';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { type CallForm, isTouched, newCallForm, newStep } from './call-form';
import { type Gate, type GateEnv, gateOf } from './call-gate';
import type { MessageFacts } from './message-form';
import { useMemberCards } from './use-member-cards';
import { useWhenParser } from './use-when-parser';

export interface CallProps {
  card: PatientCard;
  /** Names what the page claimed when this card was shown; null where no page is involved. */
  claimKey: string | null;
  surface: 'sidebar' | 'popup' | 'desk';
  /** Members whose plans the call is about from the start. */
  alsoIds?: Id[];
  /** The page shows a message of theirs: it can be logged. */
  message?: MessageFacts | undefined;
  /** Chosen by a key before the panel was there, such as “called us” for a call coming in. */
  outcome?: Outcome | undefined;
  onDone?: (() => void) | undefined;
  /** Somebody is writing, or no longer. */
  onWriting?: ((writing: boolean) => void) | undefined;
  /** The page showed someone else when saving. */
  onMovedOn?: (() => void) | undefined;
}

export interface Call {
  form: CallForm;
  set(change: (form: CallForm) => CallForm): void;
  cards: PatientCard[];
  env: GateEnv;
  gate: Gate;
  writing: boolean;
  open(): void;
  save(): void;
  /** After the question whether it is logged already: all of it again, or what comes next alone. */
  saveAgain(): void;
  saveStepOnly(): void;
  /** These words were selected on the page: they are kept nowhere until the user writes on or saves. */
  lend(words: string): void;
  discard(): void;
  keepNow(): Promise<boolean>;
  busy: boolean;
  refusal: Refusal | null;
  draft: DraftState;
  resumeDraft(body: string): void;
}

/** One contact from the first key to the save: the form, its gate, its draft. */
export function useCall(props: CallProps): Call {
  const { card, claimKey } = props;
  const { t } = useText();
  const toast = useToast();
  const [form, setForm] = useState(() => ({ ...freshForm(card, props.alsoIds), outcome: props.outcome ?? null }));
  const [opened, setOpened] = useState(false);
  const [lent, setLent] = useState<string | null>(null);
  const command = useCommand('logContact');
  const step = useCommand('giveStep');
  const touched = isTouched(form);
  const writing = opened || touched;
  const others = useMemberCards(form.alsoIds);
  const cards = useMemo(() => [card, ...others], [card, others]);
  const { zone, today, now } = usePractice(card.guard.zone);
  const env: GateEnv = { zone, today, now, parse: useWhenParser(writing) };
  const kept = card.drafts.find((draft) => draft.field === 'call' && draft.surface === props.surface);
  const whole = touched ? JSON.stringify(form) : null;
  const body = lent !== null && form.said === lent ? null : whole;
  const place = { patientId: card.person.id, surface: props.surface, field: 'call' };
  const draft = useDraft(place, body, kept?.id ?? null);
  const discarding = useDiscard();
  const saving = useRef(false);

  // A key may have been pressed since this was on the screen: what it began is not taken away.
  useFreshness(card, touched, () => setForm((now) => (isTouched(now) ? now : freshForm(card, props.alsoIds))));
  useMemberSteps(form, others, setForm);
  useWriting(writing);
  useEffect(() => props.onWriting?.(writing), [writing]);

  // The question whether it is logged already was about that message, that day and that direction.
  const forget = () => {
    command.forget();
    step.forget();
  };
  useEffect(forget, [form.message?.claimKey, form.message?.on, form.message?.direction]);
  const reset = () => {
    setForm(freshForm(card, props.alsoIds));
    setOpened(false);
    setLent(null);
    forget();
  };
  const gate = gateOf(form, cards, env);
  const saveWith = async (
    send: (draftId: Id | null) => Promise<Answer<Saved>>,
    said: string,
    isDraftTaken: boolean,
  ) => {
    if (saving.current) return;
    saving.current = true;
    const draftId = await draft.settle();
    const answer = await send(draftId);
    saving.current = false;
    if (!answer.ok) {
      draft.resume();
      if (answer.error === 'page-moved-on') props.onMovedOn?.();
      return;
    }
    if (isDraftTaken) draft.forget();
    else void draft.drop();
    toast.saved(said, answer.value.changeId);
    reset();
    props.onDone?.();
  };
  const save = (again: boolean) => {
    if (!gate.open) return;
    const { entry } = gate;
    const asked = again && entry.message ? { ...entry, message: { ...entry.message, again } } : entry;
    const send = (draftId: Id | null) => command.run({ entry: draftId ? { ...asked, draftId } : asked, claimKey });
    void saveWith(send, t('patient.call.saved', { outcome: t(`word.outcome.${entry.outcome}`) }), true);
  };
  const saveStepOnly = () => {
    const [next] = gate.open ? gate.entry.steps : [];
    if (next) void saveWith(() => step.run({ step: next, heardBy: 'email', claimKey }), t('mail.stepSaved'), false);
  };
  return {
    form,
    set: setForm,
    cards,
    env,
    gate,
    writing,
    open: () => setOpened(true),
    save: () => save(false),
    saveAgain: () => save(true),
    saveStepOnly,
    lend: setLent,
    discard: () => {
      const discarded = draft.discard();
      reset();
      // Opened and left again: there is nothing to bring back.
      void discarding(discarded, touched ? () => setForm((now) => (isTouched(now) ? now : form)) : undefined);
    },
    keepNow: () => draft.keepNow(whole ?? undefined),
    busy: command.busy || step.busy,
    refusal: step.refusal ?? command.refusal,
    draft: draft.state,
    resumeDraft: (text) => setForm(restored(text, card) ?? form),
  };
}

function freshForm(card: PatientCard, alsoIds: Id[] = []): CallForm {
  return { ...newCallForm(card), alsoIds: alsoIds.filter((id) => id !== card.person.id) };
}

/** A newer card renews an untouched form; what somebody has typed stays. */
function useFreshness(card: PatientCard, touched: boolean, renew: () => void): void {
  const seen = useRef(card);
  useEffect(() => {
    if (seen.current === card || touched) return;
    seen.current = card;
    renew();
  }, [card, touched]);
}

/** A member's step appears when the member's card has come. */
function useMemberSteps(
  form: CallForm,
  others: PatientCard[],
  set: (change: (form: CallForm) => CallForm) => void,
): void {
  const missing = others.filter((other) => !form.steps.some((step) => step.patientId === other.person.id));
  const key = missing.map((other) => other.person.id).join();
  useEffect(() => {
    if (key !== '') set((now) => ({ ...now, steps: [...now.steps, ...missing.map((other) => newStep(other))] }));
  }, [key]);
}

/** A kept draft as a form again; a call that was running then is not running any more. */
function restored(body: string, card: PatientCard): CallForm | null {
  try {
    const kept: unknown = JSON.parse(body);
    if (typeof kept !== 'object' || kept === null || !('steps' in kept) || !('said' in kept)) return null;
    const form = { ...newCallForm(card), ...(kept as CallForm), startedAt: null };
    const mine = form.steps.some((step) => step.patientId === card.person.id);
    return mine ? form : { ...form, steps: [newStep(card), ...form.steps] };
  } catch {
    return null;
  }
}
