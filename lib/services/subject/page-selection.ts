import type { Answer } from '@/lib/domain/answer';
import type { PageSender } from '@/lib/domain/page';
import { answered } from '../answered';
import { type CoreContext, whileOpen } from '../context';
import { checkClaim } from './check-claim';
import { tabOfClaimKey } from './claim-key';

const most = 2000;
// Bidirectional controls and what cannot be seen, lines and tabs aside.
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\n\t])\p{Cc}/gu;

/**
 * What the user has selected in the page that shows this claim, as text to look at; null where nothing is. It is
 * handed to the screen and kept nowhere.
 */
export function pageSelection(
  context: CoreContext,
  data: { claimKey: string },
  sender: PageSender,
): Promise<Answer<{ text: string | null }>> {
  return whileOpen(context, async () => {
    const moved = await checkClaim(context, data.claimKey, sender);
    const tabId = tabOfClaimKey(data.claimKey);
    if (moved || tabId === null) return moved ?? { ok: false, error: 'page-moved-on' };
    const selected = await context.pageTools.selection(tabId);
    return answered(context, { text: selected === null ? null : tidy(selected) });
  });
}

function tidy(text: string): string | null {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const whole = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return whole === '' ? null : whole.slice(0, most);
}
