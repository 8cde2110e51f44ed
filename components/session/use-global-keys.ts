import { useClient } from '@/components/hooks/client';
import { keepDrafts } from '@/components/hooks/keep-drafts';
import { useKeys } from '@/components/hooks/use-keys';
import { useText } from '@/components/hooks/use-text';
import { useToast } from '@/components/ui/toasts';
import type { Answer } from '@/lib/domain/answer';
import type { Prefs } from '@/lib/domain/records/practice';
import { useSession } from './use-session';

export interface SessionActs {
  toggleBlur(): void;
  cycleTheme(): void;
  setLanguage(language: Prefs['language']): void;
  /** Locks an open vault; opens the unlock window of a closed one. */
  lockOrUnlock(): void;
}

/** What every page of ours can do about its own session. */
export function useSessionActs(): SessionActs {
  const client = useClient();
  const { view, prefs, set } = useSession();
  const { say } = useToast();
  const { t } = useText();
  const told = <T>(answer: Promise<Answer<T>>, then?: (value: T) => void) => {
    answer.then(
      (it) => (it.ok ? then?.(it.value) : say(t(`error.${it.error}`))),
      () => say(t('error.unexpected')),
    );
  };
  const save = (patch: Partial<Omit<Prefs, 'sites'>>) => {
    if (view) set({ ...view, prefs: { ...view.prefs, ...patch } });
    told(client.send('savePrefs', { patch }));
  };
  return {
    toggleBlur: () => save({ blur: !prefs.blur }),
    cycleTheme: () => save({ theme: isDark(prefs) ? 'light' : 'dark' }),
    setLanguage: (language) => save({ language }),
    lockOrUnlock: () => {
      if (view?.state === 'open') {
        told(
          keepDrafts().then(() => client.send('lock', {})),
          set,
        );
      } else told(client.send('open', { where: view?.state === 'first-run' ? 'onboarding' : 'unlock' }));
    },
  };
}

function isDark({ theme }: Prefs): boolean {
  return theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

/** Alt+B blurs, Alt+L locks or unlocks, on every page of ours. */
export function useGlobalKeys(): void {
  const acts = useSessionActs();
  useKeys({ 'alt+b': acts.toggleBlur, 'alt+l': acts.lockOrUnlock });
}
