import { defineContentScript } from 'wxt/utils/define-content-script';
import type { HostPage } from '@/lib/hosts/recipe';
import { onMessage } from '@/lib/messages/protocol';
import { startPanel } from './panel';
import { startReading } from './reading';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page need not know that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page: HostPage = { document, window };
    const reading = startReading(page, ctx.signal);
    const panel = window === window.top ? startPanel(page, ctx.signal) : undefined;
    const stop = onMessage('pageCommand', async ({ data }) => {
      if (data.do === 'read-again') await reading.again();
      else await panel?.obey(data);
    });
    ctx.onInvalidated(stop);
  },
});
