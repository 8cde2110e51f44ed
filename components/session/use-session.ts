import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Prefs } from '@/lib/domain/records/practice';
import type { SessionView } from '@/lib/domain/views/session';

export interface SessionState {
  /** Null while the core has not answered, or does not. */
  view: SessionView | null;
  failed: boolean;
  prefs: Prefs;
  /** Takes over the answer of a session command, and asks again. */
  set(view: SessionView): void;
}

export const SessionContext = createContext<SessionState | null>(null);

/** Open, resting or locked, and what is known before unlocking. */
export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('no session: wrap the screen in Screen');
  return state;
}
