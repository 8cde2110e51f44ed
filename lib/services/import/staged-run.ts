import type { Id } from '@/lib/domain/records/base';
import type { ReportId, ReportPatient } from '@/lib/domain/views/report';
import type { Area } from '@/lib/platform/area';
import type { Store } from '@/lib/storage/store';
import { peopleFrom } from './run-people';

/** The first staged row of a run; the batches follow it. */
export interface RunHead {
  runId: Id;
  report: ReportId;
  fileHash: string;
  rows: number;
  problems: number;
}

interface StagedHead {
  kind: 'head';
  head: RunHead;
}

interface StagedBatch {
  kind: 'batch';
  patients: ReportPatient[];
}

const key = 'importRun';

/** The run under way: an id, kept outside the vault so that a run left behind by a closed page is found and dropped. */
export async function currentRun(local: Area): Promise<Id | null> {
  return (await local.get<Id>(key)) ?? null;
}

export async function setCurrentRun(local: Area, runId: Id | null): Promise<void> {
  await (runId === null ? local.remove(key) : local.set(key, runId));
}

/** What was handed over goes; of a run that was saved, whom its numbers are about stays. */
export async function dropRun(store: Store, runId: Id): Promise<void> {
  const saved = await store.get('importRuns', runId);
  await store.dropStaged(runId, saved ? { below: peopleFrom } : {});
}

export async function stageHead(store: Store, head: RunHead): Promise<void> {
  const staged: StagedHead = { kind: 'head', head };
  await store.stage(head.runId, 0, staged);
}

/** `seq` counts from 0; sent twice, a batch replaces itself. */
export async function stageBatch(store: Store, runId: Id, seq: number, patients: ReportPatient[]): Promise<void> {
  const staged: StagedBatch = { kind: 'batch', patients };
  await store.stage(runId, seq + 1, staged);
}

export async function readHead(store: Store, runId: Id): Promise<RunHead | null> {
  for await (const row of store.staged(runId)) {
    const staged = row as StagedHead | StagedBatch;
    return staged.kind === 'head' ? staged.head : null;
  }
  return null;
}

export async function* readBatches(store: Store, runId: Id): AsyncGenerator<ReportPatient[]> {
  for await (const row of store.staged(runId)) {
    const staged = row as StagedHead | StagedBatch;
    if (staged.kind === 'batch') yield staged.patients;
  }
}
