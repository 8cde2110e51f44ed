import { useRef } from 'preact/hooks';
import { useCommand } from '@/components/hooks/use-command';
import { useText } from '@/components/hooks/use-text';
import { useToast } from '@/components/ui/toasts';
import type { Refusal } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { copyText } from './copy-text';

export interface Copying {
  copy(text: string): void;
  /** Something was copied out of the form by hand. */
  byHand(): void;
  refusal: Refusal | null;
}

/** Copies the letter and notes it. Where the browser does not let us, the letter is selected for the user's own keys. */
export function useCopy(patientId: Id, letter: () => HTMLTextAreaElement | null | undefined): Copying {
  const { t } = useText();
  const { say } = useToast();
  const noting = useCommand('noteCopied');
  const isLeftToUser = useRef(false);
  const note = () => void noting.run({ patientId, what: 'text' });
  return {
    refusal: noting.refusal,
    copy(text) {
      isLeftToUser.current = !copyText(text);
      if (isLeftToUser.current) {
        letter()?.select();
        return say(t('compose.notCopied'));
      }
      note();
      say(t('compose.copied'));
    },
    byHand() {
      if (!isLeftToUser.current) return;
      isLeftToUser.current = false;
      note();
    },
  };
}
