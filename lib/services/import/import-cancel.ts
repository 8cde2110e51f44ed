import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { type CoreContext, whileOpen } from '../context';
import { stopApplying } from './applying';
import { forgetComparison } from './compare-run';
import { currentRun, dropRun, setCurrentRun } from './staged-run';

/**
 * Drops a run; comparing and encrypting under way notice and stop. Cancelling twice is no error. Refused where the run
 * is being stored already.
 */
export function importCancel(context: CoreContext, data: { runId: Id }): Promise<Answer<null>> {
  return whileOpen(context, async ({ store }) => {
    if (!stopApplying(store, data.runId)) return { ok: false, error: 'import-storing' };
    if ((await currentRun(context.local)) === data.runId) await setCurrentRun(context.local, null);
    forgetComparison(store);
    await dropRun(store, data.runId);
    return { ok: true, seq: store.seq(), value: null };
  });
}
