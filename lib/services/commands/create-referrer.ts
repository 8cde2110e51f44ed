import type { Answer, Saved } from '@/lib/domain/answer';
import { makeReferrer } from '@/lib/domain/changes/create-referrer';
import type { PageSender } from '@/lib/domain/page';
import type { NewReferrer } from '@/lib/domain/records/referrer';
import { type CoreContext, whileOpen } from '../context';
import { checkClaim } from '../subject/check-claim';
import { commitMade } from './commit-made';

export function createReferrer(
  context: CoreContext,
  data: { referrer: NewReferrer; claimKey?: string | null },
  sender: PageSender,
): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) => {
    const moved = await checkClaim(context, data.claimKey, sender);
    if (moved) return moved;
    const tools = { newId: context.newId, byId: core.memberId, now: core.now };
    return commitMade(context, core, makeReferrer(data.referrer, tools));
  });
}
