import type { Answer } from '@/lib/domain/answer';
import type { Language } from '@/lib/domain/records/practice';
import type { SampleVault } from '@/lib/domain/sample/sample-vault';
import type { SessionView } from '@/lib/domain/views/session';

/** Opening and closing the vault. Only pages of our own may send these, never a frame over a host page. */
export interface SessionProtocol {
  session(q: Record<string, never>): Promise<Answer<SessionView>>;
  createVault(c: {
    practiceName: string;
    zone: string;
    memberName: string;
    passphrase: string;
    recoveryCode: string;
    pin: string;
    language: Language;
  }): Promise<Answer<SessionView>>;
  trySample(c: SampleVault): Promise<Answer<SessionView>>;
  discardSample(c: Record<string, never>): Promise<Answer<SessionView>>;
  unlock(c: { passphrase: string }): Promise<Answer<SessionView>>;
  unlockWithPin(c: { pin: string }): Promise<Answer<SessionView>>;
  /** Break-glass: recorded, and forces a new passphrase and a new code: the used one opens nothing any more. */
  recover(c: { code: string; newPassphrase: string; newCode: string }): Promise<Answer<SessionView>>;
  /** Both need the present passphrase, and are written into the history before they take effect. */
  changePassphrase(c: { passphrase: string; newPassphrase: string }): Promise<Answer<null>>;
  newRecoveryCode(c: { passphrase: string; code: string }): Promise<Answer<null>>;
  rest(c: Record<string, never>): Promise<Answer<SessionView>>;
  lock(c: Record<string, never>): Promise<Answer<SessionView>>;
  /** From the recovery screen: keep the damaged store aside and begin again. Needs the typed word. */
  startOver(c: { confirm: string }): Promise<Answer<SessionView>>;
}
