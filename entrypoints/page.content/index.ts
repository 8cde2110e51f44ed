import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageCommand } from '@/lib/domain/page';
import type { RecipesHolder } from '@/lib/hosts/bundled';
import type { HostPage } from '@/lib/hosts/host-page';
import { startPanel } from './panel';
import { startReading } from './reading';
import { hear } from './wire';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(ctx) {
    const page: HostPage = { document, window, changes: (globalThis as RecipesHolder).casecueChanges };
    const reading = startReading(page, ctx.signal);
    const panel = window === window.top ? startPanel(page, ctx.signal) : undefined;
    hear(obey, ctx.signal);
    async function obey(command: PageCommand): Promise<void> {
      if (command.do === 'read-again') await reading.again();
      else if (command.do === 'recipes') await reading.renew();
      else await panel?.obey(command);
    }
  },
});
