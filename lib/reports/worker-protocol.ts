import type { PlainDate } from '@/lib/domain/records/base';
import type { ReportPatient, RowProblem } from '@/lib/domain/views/report';
import type { ReadingProgress } from './read-report';

/** Page → worker. A worker reads one report; cancel ends it. */
export type ToReportWorker =
  | { type: 'start'; source: { kind: 'file'; file: Blob } | { kind: 'text'; text: string }; asOf: PlainDate }
  | { type: 'cancel' };

/** Worker → page. Batches come only after the whole file was read and accepted, and before `done`. */
export type FromReportWorker =
  | { type: 'progress'; progress: ReadingProgress }
  | { type: 'refused'; problem: RowProblem }
  | { type: 'batch'; patients: ReportPatient[] }
  | { type: 'done'; fileHash: string; rows: number; patients: number; problems: RowProblem[]; problemCount: number }
  | { type: 'cancelled' }
  | { type: 'failed' };

export const batchSize = 500;
