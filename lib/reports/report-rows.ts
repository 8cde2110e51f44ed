import type { RowProblem } from '@/lib/domain/views/report';
import { type FinderColumn, finderColumns, type Header } from './report-columns';
import type { Limits } from './report-limits';
import { problemAt } from './row-problem';
import type { TableRow } from './table-rows';

/** One row of the report by column, as text. */
export interface FinderRow {
  line: number;
  text(column: FinderColumn): string;
}

export type RowReading = { kind: 'row'; row: FinderRow } | { kind: 'left-out'; problem: RowProblem };

const places = new Map(finderColumns.map((column, place) => [column, place]));

/** Picks the known columns of one row; every data row may end with one tab more than the header. */
export function readRow({ line, cells }: TableRow, header: Header, limits: Limits): RowReading {
  const { width } = header;
  if (cells.length < width) return leftOut(line, columnAt(header, cells.length), 'too-few-cells', cells.join(' '));
  const extra = cells.slice(width).find((cell) => cell !== '');
  if (extra !== undefined || cells.length > width + 1) return leftOut(line, null, 'too-many-cells', extra ?? '');
  const long = cells.findIndex((cell) => isTooLong(cell, limits.cellBytes));
  if (long >= 0) return leftOut(line, columnAt(header, long), 'cell-too-long', cells[long] ?? '');
  // A plain array by column number: no key ever comes from the file.
  const values = finderColumns.map((column) => clean(cells[header.places.get(column) ?? -1] ?? ''));
  const wordy = finderColumns.find((_, place) => (values[place]?.length ?? 0) > limits.lineCharacters);
  if (wordy) return leftOut(line, wordy, 'cell-too-long', values[places.get(wordy) ?? -1] ?? '');
  return { kind: 'row', row: { line, text: (column) => values[places.get(column) ?? -1] ?? '' } };
}

function leftOut(line: number, column: string | null, code: RowProblem['code'], text: string): RowReading {
  return { kind: 'left-out', problem: problemAt(line, column, code, text, true) };
}

function columnAt(header: Header, place: number): string | null {
  for (const [column, at] of header.places) if (at === place) return column;
  return null;
}

function isTooLong(cell: string, bytes: number): boolean {
  return cell.length > bytes || (cell.length * 3 > bytes && new TextEncoder().encode(cell).byteLength > bytes);
}

// Control, direction and zero-width signs could make one name look like another.
function clean(cell: string): string {
  return cell
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
