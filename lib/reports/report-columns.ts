import type { RowProblem } from '@/lib/domain/views/report';
import { problemAt } from './row-problem';

/** Open Dental's Treatment Finder, "Export to File"; `clinicAbbr` only where clinics are on. */
export const finderColumns = [
  'PatNum',
  'LName',
  'FName',
  'contactMethod',
  'address',
  'City',
  'State',
  'Zip',
  'annualMaxInd',
  'annualMaxFam',
  'amountUsedInd',
  'amountUsedFam',
  'amountPendingInd',
  'amountPendingFam',
  'amountRemainingInd',
  'amountRemainingFam',
  'treatmentPlan',
  'carrierName',
] as const;

export type FinderColumn = (typeof finderColumns)[number];

const optionalColumns = ['clinicAbbr'];

/** Where each column stands in the file, and how many cells its header has. */
export interface Header {
  places: ReadonlyMap<FinderColumn, number>;
  width: number;
}

export type HeaderReading =
  | { kind: 'header'; header: Header; problems: RowProblem[] }
  | { kind: 'refused'; problem: RowProblem };

/** Names are compared exactly; a column we do not know is left out and named. */
export function readHeader(cells: readonly string[], line: number): HeaderReading {
  const names = withoutEmptyEnd(cells.map((cell) => cell.trim()));
  const places = new Map<FinderColumn, number>();
  const problems: RowProblem[] = [];
  names.forEach((name, place) => {
    const column = finderColumns.find((known) => known === name);
    if (column && !places.has(column)) places.set(column, place);
    else if (column || !optionalColumns.includes(name)) {
      problems.push(problemAt(line, name, 'header-unknown', name, false));
    }
  });
  const missing = finderColumns.find((column) => !places.has(column));
  if (missing) {
    return { kind: 'refused', problem: problemAt(line, missing, 'header-missing', names.join(' '), true) };
  }
  return { kind: 'header', header: { places, width: names.length }, problems };
}

function withoutEmptyEnd(names: string[]): string[] {
  const last = names.findLastIndex((name) => name !== '');
  return names.slice(0, last + 1);
}
