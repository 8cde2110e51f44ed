import type { Prefs, Site } from '@/lib/domain/records/practice';
import { type NeverWhy, neverTouched } from '@/lib/domain/sites/never-touched';
import type { CoreContext } from '../context';
import { changePrefs, readPrefs } from '../settings/prefs';

/** The site of an origin as the user left it; one that is never touched counts as off, whatever was switched on before. */
export async function siteOf(context: Pick<CoreContext, 'local'>, origin: string): Promise<Site | undefined> {
  const prefs = await readPrefs(context);
  const site = prefs.sites.find((one) => one.origin === origin);
  return site && keptFrom(prefs, origin) !== null ? { ...site, enabled: false } : site;
}

/** Why an origin is never read, or null. */
export function keptFrom({ neverHosts }: Pick<Prefs, 'neverHosts'>, origin: string): NeverWhy | null {
  return neverTouched(origin, neverHosts ?? []);
}

export async function changeSite(
  context: Pick<CoreContext, 'local'>,
  origin: string,
  change: (site: Site) => Site,
): Promise<void> {
  await changePrefs(context, (prefs) => {
    const site = prefs.sites.find((one) => one.origin === origin) ?? { origin, enabled: false };
    const others = prefs.sites.filter((one) => one.origin !== origin);
    return { ...prefs, sites: [...others, change(site)].sort((a, b) => (a.origin < b.origin ? -1 : 1)) };
  });
}

const dayMs = 86_400_000;

/** Remembers which system a site turned out to be, and once a day that it was seen. */
export async function noteRecipe(context: Pick<CoreContext, 'local' | 'clock'>, site: Site, recipeId: string) {
  const now = context.clock.now();
  const isFresh = site.lastSeenAt !== undefined && now - site.lastSeenAt < dayMs;
  if (site.recipeId === recipeId && isFresh) return;
  await changeSite(context, site.origin, (known) => ({ ...known, recipeId, lastSeenAt: now }));
}
