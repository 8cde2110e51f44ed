import type { Answer, Saved } from '@/lib/domain/answer';
import type { Id } from '@/lib/domain/records/base';
import type { ImportRun } from '@/lib/domain/records/practice';
import type { CommitWatch } from '@/lib/storage/store';
import { refusalOf } from '../commands/commit-made';
import { topicsOf } from '../commands/topics';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { beginApplying, endApplying, goesOn } from './applying';
import { compareRun, forgetComparison, type RunComparison } from './compare-run';
import { peopleFrom, type RunIds, stagePeople } from './run-people';
import { dropRun, setCurrentRun } from './staged-run';

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
    beginApplying(core.store, data.runId);
    try {
      return await applyRun(context, core, data.runId);
    } finally {
      endApplying(core.store);
    }
  });
}

async function applyRun(context: CoreContext, core: OpenCore, runId: Id): Promise<Answer<Applied>> {
  for (let left = attempts - 1; ; left--) {
    const run = await compareRun(context, core, runId);
    if (run.kind === 'refused') return run.refusal;
    if (run.edits.length === 0) return finish(context, core, runId, { ...countsOf(run), changeId: '' });
    const record = recordOf(run, core);
    // Before the commit: a worker that dies after it leaves no number without its people.
    await stagePeople(core.store, runId, idsOf(run));
    const committed = await core.store.commit(changeOf(run, record, core), watchOf(context, core, runId));
    if (committed.kind === 'ok') {
      context.changed(topicsOf(committed.tables));
      return finish(context, core, runId, appliedOf(record));
    }
    if (committed.kind === 'stopped') await dropRun(core.store, runId);
    if (committed.kind !== 'conflict' || left === 0) return refusalOf(committed);
  }
}

/** Encrypting can be watched and stopped; the one transaction that follows cannot, and says so. */
function watchOf(context: CoreContext, { store }: OpenCore, runId: Id): CommitWatch {
  return {
    sealed: (done, total) => context.importProgress?.({ runId, phase: 'writing', done, total }),
    goesOn(toStore) {
      const yes = goesOn(store, toStore);
      if (yes && toStore) context.importProgress?.({ runId, phase: 'storing', done: 0, total: 0 });
      return yes;
    },
  };
}

/** The households' and plans' ids are not of interest: whom the numbers are about is. */
function idsOf({ edits, people }: RunComparison): RunIds {
  const added = edits.flatMap(({ table, id, before }) => (table === 'patients' && before === null ? id : []));
  return { added, changed: people.changed.flatMap(({ patientId }) => patientId ?? []), missing: people.missing };
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
  await core.store.dropStaged(runId, value.changeId === '' ? {} : { below: peopleFrom });
  await setCurrentRun(context.local, null);
  return { ok: true, seq: core.store.seq(), value };
}
