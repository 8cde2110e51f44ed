import type { Instant } from '@/lib/domain/records/base';
import type { Prefs } from '@/lib/domain/records/practice';

export type LockState = 'first-run' | 'locked' | 'resting' | 'open' | 'recovery' | 'starting';

/** Why the store could not simply be opened. */
export type RecoveryCause = 'empty-with-canary' | 'damaged' | 'newer-schema' | 'unknown-error' | 'chain-broken';

export interface SessionView {
  state: LockState;
  prefs: Prefs;
  /** Only while open. */
  practiceName?: string;
  memberName?: string;
  memberId?: string;
  zone?: string;
  currency?: string;
  sample: boolean;
  /** A sample vault exists beside a real one. */
  canReturn: boolean;
  pinSet: boolean;
  pinTriesLeft: number;
  /** Earliest instant at which another passphrase is accepted. */
  retryAt?: Instant;
  recovery?: { cause: RecoveryCause; expected?: { schema: number; commits: number; vaultId: string } };
  /** The computer's date moved ahead by so many days: reminders are held until `releaseReminders`. */
  clockAheadDays?: number;
  /** Content migration under way. */
  migrating?: { done: number; total: number };
}
