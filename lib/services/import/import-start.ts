import type { Answer } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { ReportId } from '@/lib/domain/views/report';
import { type CoreContext, whileOpen } from '../context';
import { currentRun, dropRun, setCurrentRun, stageHead } from './staged-run';

/** Opens a run; one that a closed page left behind is dropped. */
export function importStart(
  context: CoreContext,
  data: { report: ReportId; fileHash: string; rows: number },
): Promise<Answer<{ runId: Id }>> {
  return whileOpen(context, async ({ store }) => {
    const abandoned = await currentRun(context.local);
    if (abandoned) await dropRun(store, abandoned);
    const runId = context.newId();
    await setCurrentRun(context.local, runId);
    await stageHead(store, { runId, ...data, problems: 0 });
    return { ok: true, seq: store.seq(), value: { runId } };
  });
}
