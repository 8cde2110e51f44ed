import { browser } from 'wxt/browser';
import type { CoreContext } from '@/lib/services/context';
import { answerNotice } from '@/lib/services/reminders/answer-notice';
import { tick } from '@/lib/services/reminders/tick';
import { lockNow, restUnattended } from '@/lib/services/session/closing';
import { forgetTab } from '@/lib/services/subject/tab-memory';
import { teachingTabClosed } from '@/lib/services/teach/closed-tab';
import { guarded } from './guarded';
import { dropLostSites, registerSites } from './sites';
import { updateIsWaiting } from './update';

/** All listeners but those of messages. Registered in one turn; none does anything before its event. */
export function listenToBrowser(core: CoreContext): void {
  const run = (what: string, work: Promise<unknown>) => guarded(core, what, work);
  browser.alarms.onAlarm.addListener(() => run('alarm', tick(core)));
  browser.notifications.onClicked.addListener((id) => run('notice', answerNotice(core, id, null)));
  browser.notifications.onButtonClicked.addListener((id, button) => run('notice', answerNotice(core, id, button)));
  browser.idle.onStateChanged.addListener((state) => {
    run('idle', state === 'active' ? tick(core) : restUnattended(core));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'lock') run('lock', lockNow(core));
    if (command === 'focus-panel') run('focus-panel', focusPanel(core, tab?.id));
  });
  browser.runtime.onStartup.addListener(() => run('startup', tick(core)));
  browser.runtime.onInstalled.addListener(({ reason }) => run('installed', installed(core, reason)));
  browser.runtime.onUpdateAvailable.addListener(() => run('update', updateIsWaiting(core)));
  browser.tabs.onRemoved.addListener((tabId) => {
    run('tab-removed', forgetTab(core, tabId));
    run('tab-removed', teachingTabClosed(core, tabId));
  });
  browser.permissions.onRemoved.addListener(() => run('permission-removed', dropLostSites(core)));
}

async function installed(core: CoreContext, reason: string): Promise<void> {
  await registerSites(core);
  if (reason === 'install') await core.windows.openOnboarding();
}

/** Where the page has no panel of ours the popup opens instead. */
async function focusPanel(core: CoreContext, tabId: number | undefined): Promise<void> {
  const reached = tabId !== undefined && (await core.tabs.send(tabId, 0, { do: 'focus-panel' }));
  if (!reached) await browser.action.openPopup();
}
