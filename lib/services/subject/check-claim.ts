import type { Refusal } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import type { CoreContext } from '../context';
import { claimKeyOf, tabOfClaimKey } from './claim-key';
import { lookAgain } from './look-again';
import { tabMemory } from './tab-memory';
import { tabSubject } from './tab-subject';

const movedOn: Refusal = { ok: false, error: 'page-moved-on' };

/**
 * Before saving: does the page still show whom the screen was about? The page is read again first, and frames that
 * are gone no longer count. Null when it may be saved; without a key nothing was said about a page.
 */
export async function checkClaim(
  context: CoreContext,
  claimKey: string | null | undefined,
  sender: PageSender,
): Promise<Refusal | null> {
  if (claimKey === null || claimKey === undefined) return null;
  const tabId = tabOfClaimKey(claimKey);
  if (tabId === null || (sender.kind === 'frame' && sender.tabId !== tabId)) return movedOn;
  await lookAgain(context, tabId);
  return claimKeyOf(tabId, tabSubject(await tabMemory(context), tabId)) === claimKey ? null : movedOn;
}
