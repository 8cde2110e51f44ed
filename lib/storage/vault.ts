import type { Id, Instant } from '@/lib/domain/records/base';
import type { LockState, RecoveryCause } from '@/lib/domain/views/session';
import type { ReminderStore, Store } from './store';

export type UnlockResult =
  | { kind: 'open'; store: Store; memberId: Id }
  | {
      kind: 'refused';
      why: 'wrong-passphrase' | 'wrong-pin' | 'wrong-code' | 'no-pin' | 'too-soon' | 'weak-passphrase';
      retryAt?: Instant;
      triesLeft?: number;
    }
  | { kind: 'recovery'; cause: RecoveryCause };

export interface VaultStatus {
  state: LockState;
  sample: boolean;
  canReturn: boolean;
  pinSet: boolean;
  pinTriesLeft: number;
  retryAt?: Instant;
  recovery?: { cause: RecoveryCause; expected?: { schema: number; commits: number; vaultId: string } };
  migrating?: { done: number; total: number };
}

export interface NewVault {
  practiceName: string;
  zone: string;
  memberName: string;
  passphrase: string;
  recoveryCode: string;
  pin: string;
}

/** What opens the vault from now on: a member's passphrase or the printed code. */
export interface NewSecret {
  kind: 'member' | 'recovery';
  secret: string;
}

export interface NewSample extends Pick<NewVault, 'practiceName' | 'zone' | 'memberName'> {
  memberId: Id;
}

/** The one door to keys and to the database. Lives in the background worker and nowhere else. */
export interface Vault {
  status(): Promise<VaultStatus>;
  create(v: NewVault): Promise<UnlockResult>;
  /** A throw-away vault of its own beside the real one. */
  createSample(v: NewSample): Promise<UnlockResult>;
  discardSample(): Promise<void>;
  unlock(passphrase: string): Promise<UnlockResult>;
  unlockWithPin(pin: string): Promise<UnlockResult>;
  recover(code: string, newPassphrase: string, newCode: string): Promise<UnlockResult>;
  /** Only while open, and only with the present passphrase; the old secret opens nothing any more. */
  changeSecret(passphrase: string, wanted: NewSecret): Promise<UnlockResult>;
  /** The open store; reopens it from the session key after the worker was stopped. Null while closed. */
  open(): Promise<{ store: Store; memberId: Id } | null>;
  /** For ticks: works locked, null when there is no readable database. */
  reminders(): Promise<ReminderStore | null>;
  setPin(pin: string | null): Promise<void>;
  rest(): Promise<void>;
  lock(): Promise<void>;
  /** Keeps the damaged database aside under another name and forgets it. */
  startOver(): Promise<void>;
}
