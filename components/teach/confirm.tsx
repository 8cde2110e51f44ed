import '@/lib/i18n/whole-english';
import { Check, X } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { TeachHands } from './picking';
import { useTeachWords } from './use-teach-words';

/** The recipe is tried: on a second patient, who is waited for or read, and on a page without one. */
export function Confirm({ view, act, busy }: TeachHands) {
  const { t } = useText();
  const { step } = view;
  const words = useTeachWords(view);
  const isAsked = step === 'check' || step === 'empty';
  const isRead = step === 'check' || (step === 'blank' && view.read.length > 0);
  useKeys({ y: () => act('right') }, isAsked);
  useKeys({ n: () => act('wrong') }, isAsked || step === 'other');
  useKeys({ '0': () => act('nobody') }, isRead);
  if (step === 'other') {
    return (
      <Button kbd="N" busy={busy} onClick={() => act('wrong')}>
        {words.nothing}
      </Button>
    );
  }
  return (
    <>
      {isAsked && (
        <div class="row wraps">
          <Button kind="primary" size="large" icon={Check} kbd="Y" busy={busy} onClick={() => act('right')}>
            {step === 'check' ? t('teach.yes') : words.emptyYes}
          </Button>
          <Button size="large" icon={X} kbd="N" busy={busy} onClick={() => act('wrong')}>
            {step === 'check' ? t('teach.no') : words.emptyNo}
          </Button>
        </div>
      )}
      {isRead && (
        <Button kbd="0" busy={busy} onClick={() => act('nobody')}>
          {words.nobodyOpen}
        </Button>
      )}
    </>
  );
}
