import { PencilLine } from 'lucide-preact';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import type { PatientCard } from '@/lib/domain/views/patient-card';

/** Half-typed text that was kept is offered again. */
export function DraftWaits(props: { card: PatientCard; onResume: (body: string) => void }) {
  const { t } = useText();
  const client = useClient();
  const draft = props.card.drafts.find((one) => one.field === 'call');
  if (!draft) return null;
  const said = saidIn(draft.body);
  return (
    <Notice icon={PencilLine}>
      <span class="private">
        {said ? t('patient.call.draftWaits', { text: said }) : t('patient.call.draftWaitsEmpty')}
      </span>
      <span class="row wraps">
        <button type="button" class="link" onClick={() => props.onResume(draft.body)}>
          {t('patient.call.draftResume')}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => void client.send('dropDraft', { draftId: draft.id }).catch(() => null)}
        >
          {t('patient.call.draftDrop')}
        </button>
      </span>
    </Notice>
  );
}

function saidIn(body: string): string {
  try {
    const kept: unknown = JSON.parse(body);
    const said = typeof kept === 'object' && kept !== null && 'said' in kept ? kept.said : '';
    return typeof said === 'string' ? said.trim().slice(0, 120) : '';
  } catch {
    return '';
  }
}
