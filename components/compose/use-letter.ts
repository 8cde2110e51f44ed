import { useRef, useState } from 'preact/hooks';
import { useDiscard } from '@/components/hooks/use-discard';
import { type DraftState, useDraft } from '@/components/hooks/use-draft';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { useSession } from '@/components/session/use-session';
import type { TextId } from '@/lib/domain/letters/texts';
import type { Language } from '@/lib/domain/records/practice';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import { freshLetter, isChanged, type LetterForm, restoredLetter } from './letter-form';

export interface Letter {
  form: LetterForm;
  changed: boolean;
  draft: DraftState;
  change(patch: Partial<Pick<LetterForm, 'subject' | 'body'>>): void;
  /** Another text or language; what was changed in this one is there again when one comes back. */
  choose(textId: TextId, language: Language): void;
  /** Back to the words it began with. */
  restore(): void;
  /** It has arrived: its draft goes. */
  arrived(): void;
}

type Choice = Pick<LetterForm, 'textId' | 'language'>;

/** The letter to one patient, with its draft. */
export function useLetter(card: PatientCard): Letter {
  const { language: ours } = useText();
  const signed = useSession().view;
  const kept = card.drafts.find(({ field, surface }) => field === 'letter' && surface === 'sidebar');
  const [edited, setEdited] = useState(() => restoredLetter(kept?.body));
  const [choice, setChoice] = useState<Choice>(
    () => edited ?? { textId: 'call-back', language: card.patient.language ?? ours },
  );
  const others = useRef(new Map<string, LetterForm>());
  const [hasArrived, setArrived] = useState(false);
  // Not kept in state: who signs is known only when the session has answered.
  const fresh = freshLetter(card, signed, choice.textId, choice.language);
  const form = edited ?? fresh;
  const isEdited = isChanged(form, fresh);
  const changed = isEdited && !hasArrived;
  const place = { patientId: card.person.id, surface: 'sidebar' as const, field: 'letter' };
  const draft = useDraft(place, changed ? JSON.stringify(form) : null, kept?.id ?? null);
  useWriting(changed);
  const discarding = useDiscard();

  const take = (next: LetterForm | null) => {
    setArrived(false);
    setEdited(next);
  };
  return {
    form,
    changed,
    draft: draft.state,
    change: (patch) => take({ ...form, ...patch }),
    choose: (textId, language) => {
      if (isEdited) others.current.set(keyOf(form), form);
      setChoice({ textId, language });
      take(others.current.get(keyOf({ textId, language })) ?? null);
    },
    restore: () => {
      others.current.delete(keyOf(form));
      const discarded = draft.discard();
      take(null);
      void discarding(discarded, () => setEdited((now) => now ?? form));
    },
    arrived: () => {
      setArrived(true);
      void draft.drop();
    },
  };
}

function keyOf({ textId, language }: Choice): string {
  return `${textId} ${language}`;
}
