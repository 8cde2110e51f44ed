import type { ComposeProtocol } from '@/lib/messages/compose';
import type { Handlers } from '@/lib/messages/receive';
import { composeWindows } from '@/lib/services/compose/compose-windows';
import { insertText } from '@/lib/services/compose/insert-text';
import { pendingTexts, settleText } from '@/lib/services/compose/pending';
import type { CoreContext } from '@/lib/services/context';
import { serverOf } from './serve';

export function composeHandlers(core: CoreContext): Pick<Handlers, keyof ComposeProtocol> {
  const serve = serverOf(core);
  return {
    composeWindows: serve(composeWindows),
    insertText: serve(insertText),
    pendingTexts: serve(pendingTexts),
    settleText: serve(settleText),
  };
}
