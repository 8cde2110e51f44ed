import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import { type CoreContext, whileOpen } from '../context';
import { forgetComparison } from './compare-run';
import { currentRun, setCurrentRun } from './staged-run';

/** Drops a run; a comparison under way notices and stops. Cancelling twice is no error. */
export function importCancel(context: CoreContext, data: { runId: Id }): Promise<Answer<null>> {
  return whileOpen(context, async ({ store }) => {
    if ((await currentRun(context.local)) === data.runId) await setCurrentRun(context.local, null);
    forgetComparison(store);
    await store.dropStaged(data.runId);
    return { ok: true, seq: store.seq(), value: null };
  });
}
