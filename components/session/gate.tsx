import { Anchor, KeyRound, Lock, LockOpen, type LucideIcon, Unplug } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useClient } from '@/components/hooks/client';
import { useText } from '@/components/hooks/use-text';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { SessionView } from '@/lib/domain/views/session';
import type { TextKey } from '@/lib/i18n/translate';
import { useSession } from './use-session';

interface Shut {
  icon: LucideIcon;
  title: TextKey;
  why: TextKey;
  act?: { label: TextKey; where: 'unlock' | 'onboarding' };
}

const shut: Partial<Record<SessionView['state'] | 'unreachable', Shut>> = {
  'first-run': {
    icon: Anchor,
    title: 'session.noVault',
    why: 'session.noVaultWhy',
    act: { label: 'session.start', where: 'onboarding' },
  },
  locked: {
    icon: Lock,
    title: 'session.locked',
    why: 'session.lockedWhy',
    act: { label: 'session.unlock', where: 'unlock' },
  },
  resting: {
    icon: LockOpen,
    title: 'session.resting',
    why: 'session.restingWhy',
    act: { label: 'session.unlock', where: 'unlock' },
  },
  recovery: {
    icon: KeyRound,
    title: 'session.recovery',
    why: 'session.recoveryWhy',
    act: { label: 'session.recoveryOpen', where: 'unlock' },
  },
  unreachable: { icon: Unplug, title: 'session.unreachable', why: 'session.unreachableWhy' },
};

/**
 * Shows its children only while the vault is open. Otherwise says why and opens a window of our own; a page that is
 * itself a window of ours hands in `own` and is unlocked in place.
 */
export function Gate(props: { children: ComponentChildren; own?: (state: 'locked' | 'resting') => ComponentChildren }) {
  const { view, failed } = useSession();
  if (!view) return failed ? <ShutScreen of="unreachable" /> : <Opening />;
  if (view.state === 'open') return <>{props.children}</>;
  if (view.state === 'starting') return <Opening />;
  if (props.own && (view.state === 'locked' || view.state === 'resting')) return <>{props.own(view.state)}</>;
  return <ShutScreen of={view.state} />;
}

function Opening() {
  const { t } = useText();
  const { view } = useSession();
  const { migrating } = view ?? {};
  return (
    <p class="gate muted" role="status">
      {migrating ? t('session.migrating', { done: migrating.done, total: migrating.total }) : t('session.opening')}
    </p>
  );
}

function ShutScreen(props: { of: SessionView['state'] | 'unreachable' }) {
  const { t } = useText();
  const client = useClient();
  const state = shut[props.of];
  if (!state) return null;
  const { act } = state;
  return (
    <section class="gate">
      <Icon of={state.icon} size="l" />
      <h1>{t(state.title)}</h1>
      <p class="muted">{t(state.why)}</p>
      {act && (
        <Button kind="primary" onClick={() => void client.send('open', { where: act.where }).catch(() => undefined)}>
          {t(act.label)}
        </Button>
      )}
    </section>
  );
}
