import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { StepView } from '@/lib/domain/views/common';

const SnoozeDialog = lazy(async () => (await import('./snooze-dialog')).SnoozeDialog);

/** Moves the step without a contact; how often that happened stays in sight. */
export function SnoozeButton(props: { step: StepView }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  useKeys({ s: () => setOpen(true) });
  return (
    <>
      <Button size="small" kind="quiet" class="push snooze" kbd="S" onClick={() => setOpen(true)}>
        {t('patient.snooze.button')}
      </Button>
      {open && <SnoozeDialog step={props.step} onClose={() => setOpen(false)} />}
    </>
  );
}
