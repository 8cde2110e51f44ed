import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Site } from '@/lib/domain/records/practice';
import type { RecipeHead } from '@/lib/domain/records/recipe';
import { healthWord } from '@/lib/domain/sites/health';
import type { NeverWhy } from '@/lib/domain/sites/never-touched';
import type { SiteLine, SiteState } from '@/lib/domain/views/site';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { officeRecipes } from '../recipes/office-recipes';
import { recipeOf } from '../recipes/recipes-for';
import { readPrefs } from '../settings/prefs';
import { healthsOf } from '../sites/healths';
import { dropTeachingAt } from '../teach/end-teaching';
import { changeSite, keptFrom } from './site-prefs';
import { keepClaims, keepPanels, tabMemory } from './tab-memory';

/** Every site that was ever switched on, what became of it, and whether the browser still lets us. */
export async function sites(
  context: CoreContext,
  _data: Record<string, never>,
  _sender?: PageSender,
): Promise<Answer<{ sites: SiteLine[] }>> {
  const prefs = await readPrefs(context);
  const granted = new Set(await context.scripts.granted(prefs.sites.map(({ origin }) => origin)));
  const [own, healths] = await Promise.all([officeRecipes(context), healthsOf(context)]);
  const lines = prefs.sites.map(async (site): Promise<SiteLine> => {
    const never = keptFrom(prefs, site.origin);
    const isGranted = granted.has(site.origin);
    const recipe = site.recipeId === undefined ? undefined : await recipeOf(context, site.recipeId);
    const source = own.find(({ current }) => current.id === site.recipeId)?.source;
    return {
      ...site,
      granted: isGranted,
      state: stateOf(site, isGranted, never),
      health: healthWord(healths, { origin: site.origin, recipeId: site.recipeId ?? '' }),
      ...(never && { never }),
      ...(recipe && { recipe: { ...knownAs(recipe), ...(source && { source }) } }),
    };
  });
  return answered(context, { sites: await Promise.all(lines) });
}

function stateOf(site: Site, granted: boolean, never: NeverWhy | null): SiteState {
  if (never) return 'never';
  if (site.lost || (site.enabled && !granted)) return 'lost';
  return site.enabled ? 'on' : 'off';
}

function knownAs({ id, name, trust, verifiedOn }: RecipeHead): SiteLine['recipe'] & object {
  return { id, name, trust, ...(verifiedOn !== undefined && { verifiedOn }) };
}

/** After the browser granted the origin in a click; pages that are open already are reached at once. */
export async function enableSite(
  context: CoreContext,
  data: { origin: string; tabId?: number },
  _sender?: PageSender,
): Promise<Answer<null>> {
  if (keptFrom(await readPrefs(context), data.origin) !== null) return { ok: false, error: 'never-touched' };
  const granted = await context.scripts.granted([data.origin]);
  if (!granted.includes(data.origin)) return { ok: false, error: 'permission-missing' };
  await changeSite(context, data.origin, ({ lost: _, ...site }) => ({ ...site, enabled: true }));
  await context.scripts.register([data.origin]);
  if (data.tabId !== undefined) await context.scripts.inject(data.tabId, data.origin);
  context.changed(['sites', 'subject']);
  return answered(context, null);
}

/** Takes the frame out of every page of the site and forgets what they said. */
export async function disableSite(
  context: CoreContext,
  data: { origin: string },
  _sender?: PageSender,
): Promise<Answer<null>> {
  await changeSite(context, data.origin, ({ lost: _, ...site }) => ({ ...site, enabled: false }));
  await context.scripts.unregister([data.origin]);
  await dropTeachingAt(context, data.origin);
  const memory = await tabMemory(context);
  const framed = [...memory.panels].filter(([, panel]) => panel.origin === data.origin);
  const claimed = [...memory.claims].filter(([, { frames }]) => frames.some(({ origin }) => origin === data.origin));
  const tabs = new Set([...framed, ...claimed].map(([tabId]) => tabId));
  for (const tabId of tabs) {
    await context.tabs.send(tabId, undefined, { do: 'unmount' });
    memory.panels.delete(tabId);
    memory.claims.delete(tabId);
  }
  await Promise.all([keepClaims(context, memory), keepPanels(context, memory)]);
  context.changed(['sites', 'subject']);
  return answered(context, null);
}
