import { History as HistoryIcon } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { lazy } from '@/components/hooks/lazy';
import { useText } from '@/components/hooks/use-text';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/lib/domain/records/base';

const HistoryList = lazy(async () => (await import('./history-list')).HistoryList);

/** What happened with this patient; asked for only once it is opened. */
export function History(props: { patientId: Id; contacts: number; open?: boolean }) {
  const { t } = useText();
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <details class="fold-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="more">
        <Icon of={HistoryIcon} /> {t('patient.history.title')}
        <span class="small muted push num">{t('patient.history.contacts', { n: props.contacts })}</span>
      </summary>
      {open && <HistoryList patientId={props.patientId} />}
    </details>
  );
}
