import { Check, X } from 'lucide-preact';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import type { TeachHands } from './picking';

/** The second patient: waited for, or read and now to be confirmed. */
export function Confirm({ view, act, busy }: TeachHands) {
  const { t } = useText();
  const isRead = view.step === 'check';
  useKeys({ y: () => act('right') }, isRead);
  useKeys({ n: () => act('wrong') });
  if (!isRead) {
    return (
      <Button kbd="N" busy={busy} onClick={() => act('wrong')}>
        {t('teach.nothing')}
      </Button>
    );
  }
  return (
    <div class="row wraps">
      <Button kind="primary" size="large" icon={Check} kbd="Y" busy={busy} onClick={() => act('right')}>
        {t('teach.yes')}
      </Button>
      <Button size="large" icon={X} kbd="N" busy={busy} onClick={() => act('wrong')}>
        {t('teach.no')}
      </Button>
    </div>
  );
}
