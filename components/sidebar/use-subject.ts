import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useClient } from '@/components/hooks/client';
import type { FirstAnswer } from '@/components/hooks/first-answer';
import type { SubjectView } from '@/lib/domain/views/subject';
import type { Changed } from '@/lib/messages/protocol';

export interface Subject {
  /** Null: nothing is known, so nothing is shown. */
  view: SubjectView | null;
  /** The core may have closed, or the page was restored: what is on screen must not be seen until it has answered. */
  veiled: boolean;
  failed: boolean;
}

const topics = new Set(['patients', 'plans', 'today', 'drafts', 'sites', 'settings']);

/** What happens in other tabs changes nothing here: a page with many mutations would keep every panel asking. */
function isAboutUs({ topics: changed, tabIds }: Changed, tabId: number | undefined): boolean {
  if (changed.some((topic) => topics.has(topic))) return true;
  const isOurs = tabIds === undefined || tabId === undefined || tabIds.includes(tabId);
  return isOurs && changed.includes('subject');
}

/** Who is on screen in a tab: this frame's own, or the one that is named. Asked again whenever it may be stale. */
export function useSubject(tabId: number | undefined, first?: FirstAnswer<SubjectView>): Subject {
  const client = useClient();
  const [state, setState] = useState<{ tabId: number | undefined; view: SubjectView | null; failed: boolean }>(() =>
    first ? { tabId, view: first.view, failed: false } : nobodyYet,
  );
  const [veiled, setVeiled] = useState(false);
  const turn = useRef(0);

  const ask = useCallback(() => {
    const mine = ++turn.current;
    client.send('subject', tabId === undefined ? {} : { tabId }).then(
      (answer) => {
        if (mine !== turn.current) return;
        setState({ tabId, view: answer.ok ? answer.value : null, failed: !answer.ok });
        setVeiled(false);
      },
      () => mine === turn.current && setState({ tabId, view: null, failed: true }),
    );
  }, [client, tabId]);

  useEffect(() => {
    const hide = () => setVeiled(true);
    const hideAndAsk = () => {
      hide();
      ask();
    };
    const restored = (event: PageTransitionEvent) => event.persisted && hideAndAsk();
    const whenVisible = () => document.visibilityState === 'visible' && ask();
    const stop = client.onChanged((changed) => {
      if (changed.topics.includes('session')) hideAndAsk();
      else if (isAboutUs(changed, tabId)) ask();
    });
    if (!first?.isFresh()) ask();
    addEventListener('pagehide', hide);
    addEventListener('pageshow', restored);
    document.addEventListener('freeze', hide);
    document.addEventListener('resume', hideAndAsk);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      turn.current++;
      stop();
      removeEventListener('pagehide', hide);
      removeEventListener('pageshow', restored);
      document.removeEventListener('freeze', hide);
      document.removeEventListener('resume', hideAndAsk);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [client, ask, first]);

  // Another tab's answer is not this tab's: clear first, then show.
  const current = state.tabId === tabId;
  return { view: current ? state.view : null, failed: current && state.failed, veiled };
}

const nobodyYet = { tabId: undefined, view: null, failed: false };
