import { keepDrafts } from '@/components/hooks/keep-drafts';
import { useText } from '@/components/hooks/use-text';
import { useToast } from '@/components/ui/toasts';

/** Leaves what is being written for what the page shows: kept as a draft first, or not left at all. */
export function useLeave(onFollow: () => void, name?: string): (noted?: Promise<boolean>) => Promise<void> {
  const { t } = useText();
  const toast = useToast();
  return async (noted) => {
    const kept = (await noted) === false ? 'failed' : await keepDrafts();
    if (kept === 'failed') return toast.say(t('subject.moved.notKept'));
    if (kept === 'kept')
      toast.say(name === undefined ? t('patient.call.draftKept') : t('subject.moved.kept', { name }));
    onFollow();
  };
}
