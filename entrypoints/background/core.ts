import type { Topic } from '@/lib/domain/answer';
import { recipeHeads } from '@/lib/hosts/recipe-heads';
import { browserAlarms } from '@/lib/platform/browser-alarms';
import { localArea, sessionArea } from '@/lib/platform/browser-areas';
import { browserBadge } from '@/lib/platform/browser-badge';
import { sayIdleAfter } from '@/lib/platform/browser-idle';
import { browserPageTools } from '@/lib/platform/browser-page-tools';
import { browserSiteScripts } from '@/lib/platform/browser-site-scripts';
import { browserWindows } from '@/lib/platform/browser-windows';
import { systemClock } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { browserLog } from '@/lib/platform/log';
import type { CoreContext } from '@/lib/services/context';
import { settle } from '@/lib/services/reminders/settle';
import { forgetNames } from '@/lib/services/session/forget-names';
import { readPrefs } from '@/lib/services/settings/prefs';
import { createVaultDoor } from '@/lib/storage/open-vault';
import { broadcaster } from './broadcast';
import { noticeDoor } from './notices';
import { tabDoor } from './tab-door';
import { updateWhenClosed } from './update';

/** The one core. Nothing is opened here: the vault opens itself when it is first asked. */
export function makeCore(): CoreContext {
  const parts = { local: localArea, session: sessionArea, clock: systemClock, newId, log: browserLog };
  const vault = createVaultDoor(parts);
  const seq = async () => (await vault.open())?.store.seq() ?? 0;
  const broadcast = broadcaster(seq, (topics) => follow(core, topics));
  const core: CoreContext = {
    ...parts,
    ...broadcast,
    vault,
    tabs: tabDoor,
    recipes: recipeHeads,
    scripts: browserSiteScripts,
    pageTools: browserPageTools,
    notices: noticeDoor(async () => (await readPrefs(parts)).language),
    windows: browserWindows,
    alarms: browserAlarms,
    badge: browserBadge,
    idleAfter: sayIdleAfter,
  };
  return core;
}

/** What has to be put right after a change, while the pages hear of it. */
async function follow(core: CoreContext, topics: Set<Topic>): Promise<void> {
  try {
    if (topics.has('session')) {
      await forgetNames(core);
      await updateWhenClosed(core);
    }
    if (topics.has('today')) await settle(core);
  } catch (fault) {
    core.log.fault('follow-up-of-change-failed', { kind: fault instanceof Error ? fault.name : typeof fault });
  }
}
