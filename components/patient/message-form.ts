import type { PlainDate } from '@/lib/domain/records/base';
import type { ContactEntry } from '@/lib/domain/records/command';
import type { Direction, FollowUpKind, Outcome } from '@/lib/domain/records/follow-up';
import { type CallForm, withStep } from './call-form';
import type { MessageDraft } from './message-draft';

/** What the page says of the message on screen. */
export interface MessageFacts {
  subject?: string | undefined;
  /** Absent where the page does not say: the user is asked. */
  direction?: Direction | undefined;
  /** The practice's day of it. Absent where the page does not say: the user is asked. */
  on?: PlainDate | undefined;
}

/** What was found in words the user selected. */
export interface FoundWords {
  said: string;
  /** As the field for the next step understands it; empty: no day was found. */
  whenText: string;
  followUp: FollowUpKind | null;
}

/** The form as the log of a message; what was typed already stays. */
export function asMessage(form: CallForm, facts: MessageFacts, claimKey: string | null): CallForm {
  const message = newMessage(facts, claimKey);
  const outcome = message.direction && outcomeOf(message.direction);
  return { ...form, channel: 'email', startedAt: null, talked: 0, message, outcome };
}

export function newMessage(facts: MessageFacts, claimKey: string | null): MessageDraft {
  return { direction: facts.direction ?? null, on: facts.on ?? '', subject: null, claimKey };
}

function outcomeOf(direction: Direction): Outcome {
  return direction === 'in' ? 'replied' : 'sent';
}

export function withDirection(form: CallForm, direction: Direction): CallForm {
  if (!form.message) return form;
  return { ...form, message: { ...form.message, direction }, outcome: outcomeOf(direction) };
}

export function withMessage(form: CallForm, patch: Partial<MessageDraft>): CallForm {
  return form.message ? { ...form, message: { ...form.message, ...patch } } : form;
}

/** The words as what was said, and the day in them as what they asked for. */
export function withWords(form: CallForm, found: FoundWords): CallForm {
  const told = withMessage({ ...form, said: found.said }, { words: found.whenText === '' ? 'no-day' : 'day' });
  const [first] = told.steps;
  if (!first) return told;
  const { whenText, followUp } = found;
  return withStep(told, first.key, { kind: 'date', whenText, promised: whenText === '' ? null : true, followUp });
}

/** As the core takes it. */
export function messageEntry(form: CallForm): Pick<ContactEntry, 'on' | 'message'> {
  const { message, on } = form;
  if (!message) return on === undefined ? {} : { on };
  return { on: message.on, message: message.subject === null ? {} : { subject: message.subject } };
}
