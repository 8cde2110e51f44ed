import { Anchor, KeyRound, Lock, LockOpen, type LucideIcon } from 'lucide-preact';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { LockState } from '@/lib/domain/views/session';
import type { TextKey } from '@/lib/i18n/translate';
import { TopBar } from './top-bar';

interface Shut {
  icon: LucideIcon;
  title: TextKey;
  act: TextKey;
  where: 'unlock' | 'onboarding';
  why: TextKey;
}

const shut: Partial<Record<LockState, Shut>> = {
  locked: { icon: Lock, title: 'subject.locked', act: 'session.unlock', where: 'unlock', why: 'subject.unlockWhy' },
  resting: {
    icon: LockOpen,
    title: 'subject.resting',
    act: 'session.unlock',
    where: 'unlock',
    why: 'subject.unlockWhy',
  },
  'first-run': {
    icon: Anchor,
    title: 'session.noVault',
    act: 'session.start',
    where: 'onboarding',
    why: 'session.noVaultWhy',
  },
  recovery: {
    icon: KeyRound,
    title: 'session.recovery',
    act: 'session.recoveryOpen',
    where: 'unlock',
    why: 'session.recoveryWhy',
  },
};

/** Not a word about page or patient. What is typed to unlock is typed in a window of our own. */
export function Closed(props: { state: LockState }) {
  const { t } = useText();
  const client = useClient();
  const how = shut[props.state];
  if (!how) return <p class="muted sb-body mid">{t('session.opening')}</p>;
  const { where } = how;
  return (
    <>
      <TopBar bare />
      <div class="sb-body mid">
        <div class="empty">
          <Icon of={how.icon} size="l" />
          <h1>{t(how.title)}</h1>
        </div>
        <Button
          kind="primary"
          size="large"
          wide
          {...(where === 'unlock' ? { kbd: 'Alt L' } : {})}
          onClick={() => void client.send('open', { where }).catch(() => undefined)}
        >
          {t(how.act)}
        </Button>
        <p class="small muted">{t(how.why)}</p>
      </div>
    </>
  );
}
