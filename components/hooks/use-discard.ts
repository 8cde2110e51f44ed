import { useToast } from '@/components/ui/toasts';
import type { Answer, Saved } from '@/lib/domain/answer';
import { useClient } from './client';
import { useText } from './use-text';

/** Discarding is an action like any other: the toast leads back, to the draft and to the form, and says what failed. */
export function useDiscard(): (discarded: Promise<Answer<Saved | null>>, restore?: () => void) => Promise<void> {
  const { t } = useText();
  const client = useClient();
  const toast = useToast();
  return async (discarded, restore) => {
    const answer = await discarded;
    if (!answer.ok) return toast.say(t('patient.draft.notDiscarded', { why: t(`error.${answer.error}`) }));
    const changeId = answer.value?.changeId;
    if (changeId === undefined && !restore) return;
    toast.undoable(t('patient.draft.discarded'), async () => {
      const back: Answer<unknown> = changeId
        ? await client.send('undo', { changeId })
        : { ok: true, seq: 0, value: null };
      // What was discarded stood here: it is here again, whatever became of its draft.
      restore?.();
      return back;
    });
  };
}
