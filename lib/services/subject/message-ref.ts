import { messageRefOf } from '@/lib/domain/logged-before';
import type { CoreContext } from '../context';
import { tabOfClaimKey, threadOfClaimKey } from './claim-key';
import { tabMemory } from './tab-memory';
import { tabSubject } from './tab-subject';

/** Tells the message that a claim names from others, the same in every tab. */
export async function messageRef(context: CoreContext, claimKey: string): Promise<string> {
  const tabId = tabOfClaimKey(claimKey);
  const shown = tabId === null ? null : tabSubject(await tabMemory(context), tabId);
  return messageRefOf(threadOfClaimKey(claimKey), shown?.kind === 'claim' ? shown.claim.subject : undefined);
}
