import { useRef, useState } from 'preact/hooks';
import type { DraftLine } from '@/lib/domain/views/patient-card';
import { restoredForm } from './restored-form';
import { useDiscard } from './use-discard';
import { type DraftPlace, useDraft } from './use-draft';

export interface KeptForm<T> {
  form: T;
  changed: boolean;
  change(patch: Partial<T>): void;
  /** Goes on with what was kept. */
  resume(draft: DraftLine): void;
  /** Nothing is kept while it is saved; afterwards the draft goes, or what is typed is kept again. */
  saving(save: () => Promise<boolean>): Promise<void>;
  /** Back to what it began with; the toast brings the text back. */
  discard(): void;
}

/** A form whose half-typed text is kept as a draft; `kept`: what it goes on with from the start. */
export function useKeptForm<T extends object>(place: DraftPlace, fresh: T, kept?: DraftLine): KeptForm<T> {
  const [start, setStart] = useState(fresh);
  const [from, setFrom] = useState(kept);
  const [form, setForm] = useState(() => (kept ? restoredForm(kept.body, fresh) : fresh));
  const isSaved = useRef(false);
  const changed = form !== start;
  // What is taken up again is kept where it was, so that there are never two of it.
  const { surface, field } = from ?? place;
  const body = changed && !isSaved.current ? JSON.stringify(form) : null;
  const draft = useDraft({ patientId: place.patientId, surface, field }, body, from?.id ?? null);
  const discarding = useDiscard();
  return {
    form,
    changed,
    change: (patch) => {
      isSaved.current = false;
      setForm((now) => ({ ...now, ...patch }));
    },
    resume: (line) => {
      setFrom(line);
      setForm(restoredForm(line.body, start));
    },
    saving: async (save) => {
      await draft.settle();
      if (!(await save())) return draft.resume();
      isSaved.current = true;
      setStart(form);
      void draft.drop();
    },
    discard: () => {
      if (!changed) return;
      const discarded = draft.discard();
      setForm(start);
      void discarding(discarded, () => setForm((now) => (now === start ? form : now)));
    },
  };
}
