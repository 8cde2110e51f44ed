import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Prefs } from '@/lib/domain/records/practice';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { keptFrom } from '../subject/site-prefs';
import { disableSite } from '../subject/sites';
import { changePrefs } from './prefs';

const looks = ['language', 'theme', 'blur'];

/** Language, theme and the like: on this computer, open or locked. Sites have commands of their own. A frame changes looks only. */
export async function savePrefs(
  context: CoreContext,
  data: { patch: Partial<Omit<Prefs, 'sites'>> },
  sender: PageSender,
): Promise<Answer<null>> {
  if (sender.kind === 'frame' && Object.keys(data.patch).some((key) => !looks.includes(key))) {
    return { ok: false, error: 'not-allowed' };
  }
  const prefs = await changePrefs(context, (before) => ({ ...before, ...data.patch, sites: before.sites }));
  if (data.patch.neverHosts) await leaveKeptSites(context, prefs);
  context.changed(['session', 'settings']);
  return answered(context, null);
}

/** A site that is on the office's own list from now on loses our frame at once. */
async function leaveKeptSites(context: CoreContext, prefs: Prefs): Promise<void> {
  const left = prefs.sites.filter((site) => site.enabled && keptFrom(prefs, site.origin) !== null);
  for (const { origin } of left) await disableSite(context, { origin });
}
