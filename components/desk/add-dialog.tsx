import { useLocation } from 'wouter-preact';
import { useText } from '@/components/hooks/use-text';
import { AddPerson } from '@/components/today/add-person';
import { Dialog } from '@/components/ui/dialog';
import type { Id } from '@/lib/domain/records/base';

/** A new patient or lead, from anywhere on the desk. */
export function AddDialog(props: { onClose: () => void }) {
  const { t } = useText();
  const [, go] = useLocation();
  const done = (id: Id | null) => {
    props.onClose();
    if (id) go(`/patients/${id}`);
  };
  return (
    <Dialog title={t('desk.newPerson')} onClose={props.onClose} wide>
      <AddPerson phone="" onCreated={done} />
    </Dialog>
  );
}
