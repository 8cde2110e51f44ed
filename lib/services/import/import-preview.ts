import type { Answer } from '@/lib/domain/answer';
import { sumOf } from '@/lib/domain/money';
import type { Id } from '@/lib/domain/records/base';
import type { ReportPreview } from '@/lib/domain/views/report';
import type { Store } from '@/lib/storage/store';
import { type CoreContext, whileOpen } from '../context';
import { compareRun, type RunComparison } from './compare-run';
import { stageHead } from './staged-run';

/** What applying would do; writes nothing but how many problems the page saw. */
export function importPreview(
  context: CoreContext,
  data: { runId: Id; problems: number },
): Promise<Answer<ReportPreview>> {
  return whileOpen(context, async (core) => {
    const run = await compareRun(context, core, data.runId);
    if (run.kind === 'refused') return run.refusal;
    run.head.problems = data.problems;
    await stageHead(core.store, run.head);
    return { ok: true, seq: core.store.seq(), value: await previewOf(core.store, run) };
  });
}

async function previewOf(store: Store, run: RunComparison): Promise<ReportPreview> {
  const { added, changed, unchanged, missing, samples, head } = run;
  const earlier = (await store.all('importRuns')).filter(
    (one) => one.deletedAt === undefined && one.fileHash === head.fileHash,
  );
  const seenAt = earlier.map((one) => one.at).toSorted((a, b) => b - a)[0];
  return {
    runId: head.runId,
    rows: head.rows,
    patients: run.totals.length,
    added,
    changed,
    unchanged,
    missing,
    sum: sumOf(run.totals),
    ...(seenAt === undefined ? {} : { seenAt }),
    samples,
  };
}
