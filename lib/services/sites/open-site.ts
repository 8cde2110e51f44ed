import type { Answer } from '@/lib/domain/answer';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { tabMemory } from '../subject/tab-memory';

/** Brings the tab of a site forward that was used last. Null: none with our panel is open, and nothing happens. */
export async function openSite(
  context: CoreContext,
  data: { origin: string },
): Promise<Answer<{ tabId: number | null }>> {
  const { panels } = await tabMemory(context);
  const tabs = [...panels].filter(([, panel]) => panel.origin === data.origin).map(([tabId]) => tabId);
  return answered(context, { tabId: await context.windows.showTab(tabs) });
}
