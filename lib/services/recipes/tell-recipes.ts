import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';

/** The pages of an origin that are open fetch their recipes again and read anew. */
export async function tellRecipes(context: CoreContext, origin: string): Promise<void> {
  const { panels, claims } = await tabMemory(context);
  const framed = [...panels].filter(([, panel]) => panel.origin === origin);
  const claimed = [...claims].filter(([, { frames }]) => frames.some((frame) => frame.origin === origin));
  const tabs = new Set([...framed, ...claimed].map(([tabId]) => tabId));
  await Promise.all([...tabs].map((tabId) => context.tabs.send(tabId, undefined, { do: 'recipes' })));
}
