import Papa from 'papaparse';

/** One row of a tab-separated text; `line` is 1-based and counts empty lines too. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** The last line, where nothing ends it. */
export type Unfinished = TableRow | null;

/** Splits text that arrives in parts into rows of cells. Quotes mean nothing: the report never quotes. */
export class TableRows {
  #rest = '';
  #line = 0;
  #first = true;

  /** The rows that are complete by now, empty lines left out. */
  push(part: string): TableRow[] {
    const text = this.#rest + (this.#first ? part.replace(/^\uFEFF/, '') : part);
    if (part) this.#first = false;
    const end = text.lastIndexOf('\n');
    this.#rest = text.slice(end + 1);
    return end < 0 ? [] : this.#split(text.slice(0, end));
  }

  /** How long the line under way is: a file without any line end must not grow without limit. */
  get pending(): number {
    return this.#rest.length;
  }

  end(): Unfinished {
    const [row] = this.#rest ? this.#split(this.#rest) : [];
    this.#rest = '';
    return row ?? null;
  }

  #split(text: string): TableRow[] {
    const rows: TableRow[] = [];
    for (const cells of cellsOf(text)) {
      this.#line++;
      const last = cells.length - 1;
      cells[last] = cells[last]?.replace(/\r$/, '') ?? '';
      if (last > 0 || cells[0] !== '') rows.push({ line: this.#line, cells });
    }
    return rows;
  }
}

function cellsOf(text: string): string[][] {
  if (text === '') return [['']];
  return Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n', fastMode: true }).data;
}
