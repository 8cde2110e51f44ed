import type { Answer } from '@/lib/domain/answer';
import type { Referrer } from '@/lib/domain/records/referrer';
import { type CoreContext, whileOpen } from '../context';

/** Everybody who sends patients, by name; an office knows some dozens. */
export function referrers(
  context: CoreContext,
  _data: Record<string, never>,
): Promise<Answer<{ referrers: Referrer[] }>> {
  return whileOpen(context, async ({ store }) => {
    const seq = store.seq();
    const known = await store.all('referrers');
    const byName = known.sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
    return { ok: true, seq, value: { referrers: byName } };
  });
}
