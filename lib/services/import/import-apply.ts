import type { Answer, Saved } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { ImportRun } from '@/lib/domain/records/practice';
import { refusalOf } from '../commands/commit-made';
import { topicsOf } from '../commands/topics';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { compareRun, forgetComparison, type RunComparison } from './compare-run';
import { setCurrentRun } from './staged-run';

export type Applied = Saved & { added: number; changed: number; unchanged: number };

/** Somebody else may save between our comparing and our writing; then everything is compared again. */
const attempts = 3;

/**
 * Writes the whole run in one change, whose id is the run's. Where nothing is new, nothing is written and `changeId`
 * is empty. Asked twice, because an answer was lost, it answers what was written the first time.
 */
export function importApply(context: CoreContext, data: { runId: Id }): Promise<Answer<Applied>> {
  return whileOpen(context, async (core) => {
    const before = await core.store.get('importRuns', data.runId);
    if (before && before.deletedAt === undefined) return finish(context, core, data.runId, appliedOf(before));
    for (let left = attempts - 1; ; left--) {
      const run = await compareRun(context, core, data.runId);
      if (run.kind === 'refused') return run.refusal;
      if (run.edits.length === 0) return finish(context, core, data.runId, { ...countsOf(run), changeId: '' });
      const record = recordOf(run, core);
      const total = run.edits.length;
      context.importProgress?.({ runId: data.runId, phase: 'writing', done: 0, total });
      const committed = await core.store.commit(changeOf(run, record, core));
      if (committed.kind === 'ok') {
        context.changed(topicsOf(committed.tables));
        context.importProgress?.({ runId: data.runId, phase: 'writing', done: total, total });
        return finish(context, core, data.runId, appliedOf(record));
      }
      if (committed.kind === 'failed' || left === 0) return refusalOf(committed);
    }
  });
}

function changeOf(run: RunComparison, record: ImportRun, { now, memberId }: OpenCore) {
  const { added, changed, unchanged } = run;
  return {
    id: record.id,
    at: now,
    byId: memberId,
    verb: 'report-imported' as const,
    patientIds: run.patientIds,
    facts: { added, changed, unchanged, rows: run.head.rows },
    edits: [...run.edits, { table: 'importRuns' as const, id: record.id, before: null, after: record }],
  };
}

function recordOf(run: RunComparison, { now, memberId }: OpenCore): ImportRun {
  const { report, fileHash, rows, problems, runId } = run.head;
  const { missing } = run;
  return {
    id: runId,
    rev: 0,
    reportId: report,
    fileHash,
    at: now,
    byId: memberId,
    rows,
    ...countsOf(run),
    missing,
    problems,
  };
}

function countsOf({ added, changed, unchanged }: Pick<ImportRun, 'added' | 'changed' | 'unchanged'>) {
  return { added, changed, unchanged };
}

function appliedOf(run: ImportRun): Applied {
  return { changeId: run.id, id: run.id, ...countsOf(run) };
}

async function finish(context: CoreContext, core: OpenCore, runId: Id, value: Applied): Promise<Answer<Applied>> {
  forgetComparison(core.store);
  await core.store.dropStaged(runId);
  await setCurrentRun(context.local, null);
  return { ok: true, seq: core.store.seq(), value };
}
