import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { Site } from '@/lib/domain/records/practice';
import type { Recipe } from '@/lib/domain/records/recipe';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { recipeOf } from '../recipes/recipes-for';
import { readPrefs } from '../settings/prefs';
import { changeSite, keptFrom } from './site-prefs';
import { keepClaims, keepPanels, tabMemory } from './tab-memory';

type SiteRecipe = Pick<Recipe, 'id' | 'name' | 'trust' | 'verifiedOn'>;
type SiteLine = Site & { granted: boolean; recipe?: SiteRecipe };

/** Every site that was ever switched on, and whether the browser still lets us. */
export async function sites(
  context: CoreContext,
  _data: Record<string, never>,
  _sender?: PageSender,
): Promise<Answer<{ sites: SiteLine[] }>> {
  const known = (await readPrefs(context)).sites;
  const granted = new Set(await context.scripts.granted(known.map(({ origin }) => origin)));
  return answered(context, {
    sites: await Promise.all(
      known.map(async (site) => ({
        ...site,
        granted: granted.has(site.origin),
        ...(await recipe(context, site)),
      })),
    ),
  });
}

async function recipe(context: CoreContext, { recipeId }: Site): Promise<Pick<SiteLine, 'recipe'>> {
  const known = recipeId === undefined ? undefined : await recipeOf(context, recipeId);
  if (!known) return {};
  const { id, name, trust, verifiedOn } = known;
  return { recipe: { id, name, trust, ...(verifiedOn !== undefined && { verifiedOn }) } };
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
  if (data.tabId !== undefined) await context.scripts.inject(data.tabId);
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
