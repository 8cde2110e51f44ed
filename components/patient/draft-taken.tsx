import { PencilLine } from 'lucide-preact';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';

/** The form goes on with what was half typed before; it can begin anew. */
export function DraftTaken(props: { onAgain: () => void }) {
  const { t } = useText();
  return (
    <Notice icon={PencilLine}>
      {t('patient.draft.taken')}
      <button type="button" class="link" onClick={props.onAgain}>
        {t('patient.draft.again')}
      </button>
    </Notice>
  );
}
