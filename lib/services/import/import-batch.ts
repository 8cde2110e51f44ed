import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { ReportPatient } from '@/lib/domain/views/report';
import { type CoreContext, whileOpen } from '../context';
import { forgetComparison } from './compare-run';
import { currentRun, stageBatch } from './staged-run';

/** Keeps one batch, encrypted, until the run is applied or cancelled. */
export function importBatch(
  context: CoreContext,
  data: { runId: Id; seq: number; patients: ReportPatient[] },
): Promise<Answer<{ staged: number }>> {
  return whileOpen(context, async ({ store }) => {
    if ((await currentRun(context.local)) !== data.runId) return { ok: false, error: 'import-gone' };
    forgetComparison(store);
    await stageBatch(store, data.runId, data.seq, data.patients);
    return { ok: true, seq: store.seq(), value: { staged: data.patients.length } };
  });
}
