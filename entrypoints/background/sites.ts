import type { CoreContext } from '@/lib/services/context';
import { readPrefs } from '@/lib/services/settings/prefs';
import { changeSite, keptFrom } from '@/lib/services/subject/site-prefs';
import { disableSite } from '@/lib/services/subject/sites';

async function enabledOrigins(core: CoreContext): Promise<string[]> {
  const prefs = await readPrefs(core);
  const on = prefs.sites.filter((site) => site.enabled && keptFrom(prefs, site.origin) === null);
  return on.map((site) => site.origin);
}

/** An update of the extension forgets registered scripts, and may have learnt of sites that are never touched. */
export async function registerSites(core: CoreContext): Promise<void> {
  const origins = await enabledOrigins(core);
  const { sites } = await readPrefs(core);
  const others = sites.map(({ origin }) => origin).filter((origin) => !origins.includes(origin));
  await core.scripts.unregister(others);
  await core.scripts.register(await core.scripts.granted(origins));
}

/** The user took permissions back in the browser's own settings. */
export async function dropLostSites(core: CoreContext): Promise<void> {
  const origins = await enabledOrigins(core);
  const granted = new Set(await core.scripts.granted(origins));
  for (const origin of origins.filter((one) => !granted.has(one))) {
    await disableSite(core, { origin });
    await changeSite(core, origin, (site) => ({ ...site, lost: true }));
  }
}
