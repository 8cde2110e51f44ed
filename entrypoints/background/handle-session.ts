import type { Handlers } from '@/lib/messages/receive';
import type { SessionProtocol } from '@/lib/messages/session';
import type { CoreContext } from '@/lib/services/context';
import { changePassphrase, newRecoveryCode } from '@/lib/services/session/change-secret';
import { createVault } from '@/lib/services/session/create-vault';
import { discardSample } from '@/lib/services/session/discard-sample';
import { lock } from '@/lib/services/session/lock';
import { recover } from '@/lib/services/session/recover';
import { rest } from '@/lib/services/session/rest';
import { sessionAnswer } from '@/lib/services/session/session-view';
import { startOver } from '@/lib/services/session/start-over';
import { trySample } from '@/lib/services/session/try-sample';
import { unlock } from '@/lib/services/session/unlock';
import { unlockWithPin } from '@/lib/services/session/unlock-with-pin';
import { nudge } from './nudge';
import { serverOf } from './serve';

export function sessionHandlers(core: CoreContext): Pick<Handlers, keyof SessionProtocol> {
  const serve = serverOf(core);
  return {
    session: (_data, sender) => {
      // A page of ours was opened or came back: one more chance to notice what is due.
      if (sender.kind === 'own-page') nudge(core);
      return sessionAnswer(core);
    },
    createVault: serve(createVault),
    trySample: serve(trySample),
    discardSample: serve(discardSample),
    unlock: serve(unlock),
    unlockWithPin: serve(unlockWithPin),
    recover: serve(recover),
    changePassphrase: serve(changePassphrase),
    newRecoveryCode: serve(newRecoveryCode),
    rest: serve(rest),
    lock: serve(lock),
    startOver: serve(startOver),
  };
}
