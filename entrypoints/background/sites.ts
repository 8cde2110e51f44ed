import type { CoreContext } from '@/lib/services/context';
import { readPrefs } from '@/lib/services/settings/prefs';
import { disableSite } from '@/lib/services/subject/sites';

async function enabledOrigins(core: CoreContext): Promise<string[]> {
  const { sites } = await readPrefs(core);
  return sites.filter((site) => site.enabled).map((site) => site.origin);
}

/** An update of the extension forgets registered scripts. */
export async function registerSites(core: CoreContext): Promise<void> {
  const origins = await enabledOrigins(core);
  await core.scripts.register(await core.scripts.granted(origins));
}

/** The user took permissions back in the browser's own settings. */
export async function dropLostSites(core: CoreContext): Promise<void> {
  const origins = await enabledOrigins(core);
  const granted = new Set(await core.scripts.granted(origins));
  for (const origin of origins) if (!granted.has(origin)) await disableSite(core, { origin });
}
