import type { ComponentChildren } from 'preact';
import { useText } from '@/components/hooks/use-text';
import { useWriting } from '@/components/hooks/use-writing';
import { Button } from '@/components/ui/button';
import type { PatientPatch } from '@/lib/domain/records/command';
import type { PatientCard } from '@/lib/domain/views/patient-card';
import type { AboutField } from './about-fields';

export interface EditProps {
  card: PatientCard;
  field: AboutField;
  busy: boolean;
  /** False when it was refused. */
  onSave: (patch: PatientPatch) => Promise<boolean>;
  onCancel: () => void;
}

/** A ref that stays the same, so that the focus is taken once. */
export const takeFocus = (field: HTMLElement | null) => field?.focus();

/** Save and cancel below an editor; Escape cancels, Ctrl+Enter saves. */
export function EditForm(props: {
  busy: boolean;
  problem?: string | null;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}) {
  const { t } = useText();
  // Opened on purpose: whoever opened it writes.
  useWriting(true);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!props.problem) props.onSubmit();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      props.onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="edit-form" onSubmit={submit} onKeyDown={keys} noValidate>
      {props.children}
      <div class="row">
        <Button size="small" kind="primary" submit busy={props.busy} why={props.problem}>
          {t('common.save')}
        </Button>
        <Button size="small" kind="quiet" onClick={props.onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
