import type { RowProblem } from '@/lib/domain/views/report';
import { decodeFile } from './decode-file';
import type { FinderOptions } from './finder-patients';
import { type Limits, limits as standardLimits } from './report-limits';
import { problemAt } from './row-problem';
import { TableRows } from './table-rows';
import { type FinderResult, TreatmentFinder } from './treatment-finder';

export type ReportReading = ({ kind: 'read' } & FinderResult) | { kind: 'refused'; problem: RowProblem };

export interface ReadingProgress {
  rows: number;
  bytes: number;
  ofBytes: number;
}

export interface ReadOptions extends FinderOptions {
  /** Pasted text may lack the end of its last line. */
  pasted: boolean;
  limits?: Limits;
}

/** Characters without a line end after which this is no report. */
const endlessLine = 1024 * 1024;

/** Reads a whole report or refuses it; yields how far it is, so that the caller can show it and stop. */
export async function* readReport(
  file: Blob,
  options: ReadOptions,
): AsyncGenerator<ReadingProgress, ReportReading, undefined> {
  const limits = options.limits ?? standardLimits;
  if (file.size > limits.bytes) return refuse(problemAt(1, null, 'too-large', String(file.size), true));
  const table = new TableRows();
  const finder = new TreatmentFinder(limits);
  for await (const part of decodeFile(file)) {
    if (part.kind === 'not-text') return refuse(problemAt(1, null, 'not-text', '', true));
    for (const row of table.push(part.text)) {
      const problem = finder.add(row);
      if (problem) return refuse(problem);
    }
    if (table.pending > endlessLine) return refuse(problemAt(finder.rows + 2, null, 'cell-too-long', '', true));
    yield { rows: finder.rows, bytes: part.bytes, ofBytes: file.size };
  }
  const result = finder.finish(table.end(), options.pasted, options);
  return 'patients' in result ? { kind: 'read', ...result } : refuse(result);
}

function refuse(problem: RowProblem): ReportReading {
  return { kind: 'refused', problem };
}
