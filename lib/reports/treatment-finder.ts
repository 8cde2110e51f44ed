import type { ReportPatient, RowProblem } from '@/lib/domain/views/report';
import { type FinderOptions, FinderPatients } from './finder-patients';
import { type FinderColumn, type Header, readHeader } from './report-columns';
import type { Limits } from './report-limits';
import { decimalSignOf } from './report-money';
import { type FinderRow, readRow } from './report-rows';
import { problemAt } from './row-problem';
import type { TableRow, Unfinished } from './table-rows';

export interface FinderResult {
  patients: ReportPatient[];
  /** Data rows of the file, those left out included. */
  rows: number;
  problems: RowProblem[];
  problemCount: number;
}

const moneyColumns: FinderColumn[] = [
  'annualMaxInd',
  'annualMaxFam',
  'amountUsedInd',
  'amountUsedFam',
  'amountPendingInd',
  'amountPendingFam',
  'amountRemainingInd',
  'amountRemainingFam',
  'treatmentPlan',
];

/** Collects the rows of one Treatment Finder file; nothing is a patient before the whole file was seen. */
export class TreatmentFinder {
  rows = 0;
  #header: Header | null = null;
  #kept: FinderRow[] = [];
  #problems: RowProblem[] = [];
  #problemCount = 0;
  #fullRows = 0;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Takes one complete row; a problem is the reason why the whole file is refused. */
  add(row: TableRow): RowProblem | null {
    if (!this.#header) return this.#takeHeader(row);
    this.rows++;
    if (this.rows > this.#limits.rows) return problemAt(row.line, null, 'too-many-rows', String(this.rows), true);
    if (row.cells.length > this.#header.width) this.#fullRows++;
    const reading = readRow(row, this.#header, this.#limits);
    if (reading.kind === 'row') this.#kept.push(reading.row);
    else this.#note(reading.problem);
    return null;
  }

  /** `last`: a line that nothing ends. In a file it means "cut off"; pasted text may lack the last line's end. */
  finish(last: Unfinished, pasted: boolean, options: FinderOptions): FinderResult | RowProblem {
    if (last) {
      const refused = this.#isWhole(last, pasted) ? this.add(last) : cutOff(last);
      if (refused) return refused;
    }
    if (this.rows === 0) return problemAt(1, null, 'empty', '', true);
    const decimal = decimalSignOf(this.#amounts());
    const patients = new FinderPatients(decimal, options, (problem) => this.#note(problem));
    for (const row of this.#kept) patients.add(row);
    const problems = this.#problems.toSorted((a, b) => a.line - b.line);
    return { patients: patients.patients(), rows: this.rows, problems, problemCount: this.#problemCount };
  }

  #takeHeader(row: TableRow): RowProblem | null {
    const reading = readHeader(row.cells, row.line);
    if (reading.kind === 'refused') return reading.problem;
    this.#header = reading.header;
    for (const problem of reading.problems) this.#note(problem);
    return null;
  }

  // A row's last tab is its own end: with it nothing can be missing. Spreadsheets drop that tab, but then in every row.
  #isWhole(last: TableRow, pasted: boolean): boolean {
    if (!pasted) return false;
    if (!this.#header) return true;
    return last.cells.length > this.#header.width || (this.#fullRows === 0 && last.cells.length === this.#header.width);
  }

  *#amounts(): Generator<string> {
    for (const row of this.#kept) for (const column of moneyColumns) yield row.text(column);
  }

  #note(problem: RowProblem): void {
    this.#problemCount++;
    if (this.#problems.length < this.#limits.problems) this.#problems.push(problem);
  }
}

function cutOff(last: TableRow): RowProblem {
  return problemAt(last.line, null, 'cut-off', last.cells.join(' '), true);
}
