import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import type { FirstAnswer } from '@/components/hooks/first-answer';
import type { Language, Prefs } from '@/lib/domain/records/practice';
import type { SessionView } from '@/lib/domain/views/session';
import { SessionContext, type SessionState } from './use-session';

/** Asks the core for the session and keeps it, together with language, theme and blur of the document. */
export function SessionProvider(props: { first?: FirstAnswer<SessionView>; children: ComponentChildren }) {
  const client = useClient();
  const { first } = props;
  const [view, setView] = useState<SessionView | null>(first?.view ?? null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let turn = 0;
    const ask = () => {
      const mine = ++turn;
      client.send('session', {}).then(
        (answer) => {
          if (mine !== turn) return;
          if (answer.ok) setView(answer.value);
          setFailed(!answer.ok);
          unveil();
        },
        () => mine === turn && setFailed(true),
      );
    };
    if (!first?.isFresh()) ask();
    const restored = ({ persisted }: PageTransitionEvent) => persisted && ask();
    const stop = client.onChanged(({ topics }) => {
      if (topics.includes('session') || topics.includes('settings')) ask();
    });
    const whenVisible = () => document.visibilityState === 'visible' && ask();
    addEventListener('pagehide', veil);
    addEventListener('pageshow', restored);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      turn++;
      stop();
      removeEventListener('pagehide', veil);
      removeEventListener('pageshow', restored);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [client, first]);

  const prefs = view?.prefs ?? fallback;
  useDocument(prefs);
  const state = useMemo<SessionState>(() => ({ view, failed, prefs, set: setView }), [view, failed, prefs]);
  return <SessionContext.Provider value={state}>{props.children}</SessionContext.Provider>;
}

/** A page restored by Back must show nothing before the core has said that it may. */
function veil(): void {
  document.documentElement.dataset.veiled = '';
}

function unveil(): void {
  delete document.documentElement.dataset.veiled;
}

const language: Language = globalThis.navigator?.language.startsWith('es') ? 'es' : 'en';
const fallback: Prefs = { language, theme: 'system', sites: [], initials: false, blur: false };

function useDocument({ language, theme, blur }: Prefs): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    root.classList.toggle('blurred', blur);
  }, [language, theme, blur]);
}
