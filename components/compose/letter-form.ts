import { type LetterText, letterFor, type TextId, textIds } from '@/lib/domain/letters/texts';
import type { Language } from '@/lib/domain/records/practice';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { SessionView } from '@/lib/domain/views/session';

/** A letter being written. Plain data: this is what a draft keeps. */
export interface LetterForm extends LetterText {
  textId: TextId;
  language: Language;
}

type Signed = Pick<SessionView, 'practiceName' | 'memberName'> | null;

/** The text as it is before anybody changed a word of it. */
export function freshLetter(card: PatientCard, signed: Signed, textId: TextId, language: Language): LetterForm {
  const { first, preferred } = card.patient.name;
  const fillings = {
    firstName: preferred ?? first,
    practice: signed?.practiceName ?? '',
    teamMember: signed?.memberName ?? '',
  };
  return { textId, language, ...letterFor(textId, language, fillings) };
}

export function isChanged(form: LetterForm, fresh: LetterForm): boolean {
  return form.subject !== fresh.subject || form.body !== fresh.body;
}

/** A kept draft as a letter again; null where it is none. */
export function restoredLetter(body: string | undefined): LetterForm | null {
  if (body === undefined) return null;
  try {
    const kept = JSON.parse(body) as Partial<LetterForm> | null;
    const { textId, language, subject, body: text } = kept ?? {};
    const known = textIds.find((id) => id === textId);
    if (!known || (language !== 'en' && language !== 'es')) return null;
    if (typeof subject !== 'string' || typeof text !== 'string') return null;
    return { textId: known, language, subject, body: text };
  } catch {
    return null;
  }
}
