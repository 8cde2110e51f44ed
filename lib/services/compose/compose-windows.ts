import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { ComposeWindow } from '@/lib/domain/views/compose';
import { composePlaceSchema } from '@/lib/schema/messages/compose';
import { answered } from '../answered';
import { type CoreContext, whileOpen } from '../context';
import { tabAsked } from '../subject/panel';
import { siteOf } from '../subject/site-prefs';
import { tabMemory } from '../subject/tab-memory';

const mostWindows = 20;
/** In one document. */
const mostPlaces = 50;

/** Where messages are being written in a tab. None where the site is not switched on. */
export function composeWindows(
  context: CoreContext,
  data: { tabId?: number },
  sender: PageSender,
): Promise<Answer<{ windows: ComposeWindow[]; host: string }>> {
  return whileOpen(context, async () => {
    const tabId = await tabAsked(context, data.tabId, sender);
    const origin = tabId === null ? null : await siteIn(context, tabId);
    if (tabId === null || origin === null) return answered(context, { windows: [], host: '' });
    return answered(context, { windows: await windowsIn(context, tabId), host: new URL(origin).hostname });
  });
}

/** The origin of a tab in which our tools may run; null for any other. */
export async function siteIn(context: CoreContext, tabId: number): Promise<string | null> {
  const panel = (await tabMemory(context)).panels.get(tabId);
  const site = panel && (await siteOf(context, panel.origin));
  return site?.enabled ? site.origin : null;
}

/** Messages before other text fields, and of those the one that had the cursor last. */
export async function windowsIn(context: CoreContext, tabId: number): Promise<ComposeWindow[]> {
  const documents = await context.pageTools.composePlaces(tabId);
  const windows = documents.flatMap(({ documentId, places }) => {
    return (Array.isArray(places) ? places.slice(0, mostPlaces) : []).flatMap((place: unknown) => {
      // An odd one hides none of the others.
      const read = composePlaceSchema.safeParse(place);
      return read.success ? [{ ...read.data, documentId }] : [];
    });
  });
  return windows.sort((a, b) => Number(b.likely) - Number(a.likely) || b.focusedAt - a.focusedAt).slice(0, mostWindows);
}
