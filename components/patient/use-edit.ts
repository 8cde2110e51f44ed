import { useSurface } from '@/components/hooks/surface';
import { useKeptForm } from '@/components/hooks/use-kept-form';
import type { PatientPatch } from '@/lib/domain/records/command';
import { aboutDraft } from './about-fields';
import type { EditProps } from './edit-form';

/** What is typed in the editor of one field. */
export interface Edit<T> {
  form: T;
  change(patch: Partial<T>): void;
  save(patch: PatientPatch): void;
  /** With a way back in the toast. */
  cancel(): void;
}

/** One field being changed, kept as a draft; where one waits, it is gone on with. */
export function useEdit<T extends object>(props: EditProps, fresh: T): Edit<T> {
  const { card, field } = props;
  const place = { patientId: card.person.id, surface: useSurface(), field: aboutDraft(field) };
  const kept = card.drafts.find((draft) => draft.field === place.field);
  const typed = useKeptForm(place, fresh, kept);
  return {
    form: typed.form,
    change: typed.change,
    save: (patch) => void typed.saving(() => props.onSave(patch)),
    cancel: () => {
      typed.discard();
      props.onCancel();
    },
  };
}
