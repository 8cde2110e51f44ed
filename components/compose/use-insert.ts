import { useState } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import type { Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { ComposeWindow, InsertAnswer } from '@/lib/domain/views/compose';
import type { LetterForm } from './letter-form';

export interface Inserting {
  /** One click, one text. `mayGoTo`: addresses of others that the user said yes to. */
  insert(window: ComposeWindow, form: LetterForm, replaceSubject: boolean, mayGoTo?: string[]): Promise<void>;
  /** How the last click went; null before one. */
  answer: InsertAnswer | null;
  clear(): void;
  busy: boolean;
  refusal: Refusal | null;
}

/** Puts the letter that is shown into the message that is named. */
export function useInsert(
  whose: { patientId: Id; claimKey: string | null; tabId: number | undefined },
  onArrived: () => void,
): Inserting {
  const { run, busy, refusal } = useCommand('insertText');
  const [answer, setAnswer] = useState<InsertAnswer | null>(null);
  const { tabId, patientId, claimKey } = whose;
  return {
    answer,
    busy,
    refusal,
    clear: () => setAnswer(null),
    async insert(window, form, replaceSubject, mayGoTo = []) {
      if (busy) return;
      setAnswer(null);
      const told = await run({
        ...(tabId === undefined ? {} : { tabId }),
        patientId,
        claimKey,
        documentId: window.documentId,
        windowId: window.id,
        textId: form.textId,
        language: form.language,
        text: form.body,
        subject: form.subject.trim() === '' ? null : form.subject,
        replaceSubject,
        to: window.to,
        mayGoTo,
      });
      if (!told.ok) return;
      setAnswer(told.value);
      if (told.value.kind === 'inserted') onArrived();
    },
  };
}
