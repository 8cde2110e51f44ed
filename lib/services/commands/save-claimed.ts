import type { Answer, Saved } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { type CoreContext, whileOpen } from '../context';
import { checkClaim } from '../subject/check-claim';
import type { Concerned } from './concerned';
import { type Make, saveWith } from './save-made';

/** Like `saveMade`, for what was written beside a page: refused when the page shows somebody else by now. */
export function saveClaimed(
  context: CoreContext,
  claim: { key: string | null | undefined; sender: PageSender },
  named: Concerned,
  make: Make,
): Promise<Answer<Saved>> {
  return whileOpen(
    context,
    async (core) => (await checkClaim(context, claim.key, claim.sender)) ?? saveWith(context, core, named, make),
  );
}
