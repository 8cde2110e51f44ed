import { PencilLine } from 'lucide-preact';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { useToast } from '@/components/ui/toasts';
import type { DraftLine } from '@/lib/domain/views/patient-card';

export interface DraftOffer {
  /** What it is for, where that is not plain from its place. */
  what?: string | undefined;
  /** The first of its words. */
  textOf: (body: string) => string;
  onResume: (draft: DraftLine) => void;
}

/** What waits, in its first words; gone on with or discarded. */
export function DraftNotice(props: DraftOffer & { draft: DraftLine }) {
  const { t } = useText();
  const toast = useToast();
  const { run, busy, refusal } = useCommand('dropDraft');
  const { draft, what } = props;
  const text = props.textOf(draft.body);
  const words = () => {
    if (what === undefined) return text ? t('patient.draft.waits', { text }) : t('patient.draft.waitsEmpty');
    return text ? t('patient.draft.waitsFor', { what, text }) : t('patient.draft.waitsForEmpty', { what });
  };
  const drop = async () => {
    const answer = await run({ draftId: draft.id });
    if (answer.ok && answer.value) toast.saved(t('patient.draft.discarded'), answer.value.changeId);
  };
  return (
    <Notice icon={PencilLine}>
      <Refused refusal={refusal} />
      <span class="private">{words()}</span>
      <span class="row wraps">
        <button type="button" class="link" onClick={() => props.onResume(draft)}>
          {t('patient.draft.resume')}
        </button>
        <button type="button" class="link" aria-disabled={busy || undefined} onClick={() => !busy && void drop()}>
          {t('patient.draft.drop')}
        </button>
      </span>
    </Notice>
  );
}
