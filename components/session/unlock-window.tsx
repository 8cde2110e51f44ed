import '@/lib/i18n/whole-english';
import { CircleCheck } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Toasts } from '@/components/ui/toasts';
import { Gate } from './gate';
import { RecoveryScreen } from './recovery-screen';
import { UnlockScreen } from './unlock-screen';
import { useSession } from './use-session';

/** The small window that the sidebar, a notification or a key opens. It closes itself once the vault is open. */
export function UnlockWindow() {
  const { view } = useSession();
  return (
    <main class="unlock-window">
      {view?.state === 'recovery' && view.recovery ? (
        <RecoveryScreen recovery={view.recovery} />
      ) : (
        <Gate own={() => <UnlockScreen />}>
          <Opened />
        </Gate>
      )}
      <Toasts />
    </main>
  );
}

function Opened() {
  const { t } = useText();
  const client = useClient();
  useEffect(() => close(), []);
  return (
    <section class="unlock">
      <Icon of={CircleCheck} size="l" />
      <h1>{t('unlock.opened')}</h1>
      <Button onClick={() => void client.send('open', { where: 'desk' }).catch(() => undefined)}>
        {t('unlock.toDesk')}
      </Button>
    </section>
  );
}
