import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/lib/messages/receive';
import { closeAreasToPages } from '@/lib/platform/browser-areas';
import { closeBefore } from '@/lib/services/session/closing';
import { forgetNamesLeft } from '@/lib/services/session/forget-names';
import { resumeWatch } from '@/lib/services/session/watch';
import { isBoundFrame } from '@/lib/services/subject/panel';
import { makeCore } from './core';
import { listenToBrowser } from './events';
import { guarded } from './guarded';
import { handlersOf } from './handlers';
import { registerSites } from './sites';

export default defineBackground(() => {
  const core = makeCore();
  listen({
    ours: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
    handlers: handlersOf(core),
    ready: (sender, name) => (sender.kind === 'content' ? Promise.resolve() : closeBefore(core, name)),
    isAttached: (sender) => isBoundFrame(core, sender),
    log: core.log,
  });
  listenToBrowser(core);
  // Settings of the browser that it forgets with the worker, or may.
  guarded(core, 'areas', closeAreasToPages());
  guarded(core, 'alarm', core.alarms.everyMinute('tick'));
  guarded(core, 'idle', resumeWatch(core));
  guarded(core, 'sites', registerSites(core));
  guarded(core, 'names', forgetNamesLeft(core));
});
