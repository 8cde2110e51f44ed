import { UserPlus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/domain/records/base';
import type { ClaimLine } from '@/lib/domain/views/subject';

const PatientDialog = lazy(async () => (await import('@/components/patient/patient-form')).PatientDialog);

/** A new patient or lead, filled in from the page where it says something; whoever was made is shown next. */
export function AddPerson(props: {
  claim?: ClaimLine | undefined;
  claimKey?: string | null;
  onMade: (id: Id) => void;
}) {
  const { t } = useText();
  const { claim, claimKey = null } = props;
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useKeys({ n: add });
  useEffect(PatientDialog.preload, []);
  return (
    <>
      <Button icon={UserPlus} kbd="N" onClick={add}>
        {t('subject.new')}
      </Button>
      {adding && (
        <PatientDialog
          claim={claim}
          claimKey={claimKey}
          chartScope={claim?.chartOf ?? null}
          onClose={() => setAdding(false)}
          onCreated={(id) => {
            setAdding(false);
            if (id) props.onMade(id);
          }}
        />
      )}
    </>
  );
}
