import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { answered } from '../answered';
import type { CoreContext } from '../context';
import { siteOf } from '../subject/site-prefs';

/** A page of a site that is switched on is read by labels, or by what was taught: it is given what that needs. */
export async function pageReadingKit(
  context: CoreContext,
  _data: Record<string, never>,
  { tabId, documentId, origin }: PageSender,
): Promise<Answer<null>> {
  const site = await siteOf(context, origin);
  if (!site?.enabled) return { ok: false, error: 'not-allowed' };
  await context.pageTools.readingKit(tabId, documentId);
  return answered(context, null);
}
