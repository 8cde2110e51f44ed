/** One row of a tab-separated text; `line` is 1-based and counts empty lines too. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** The last line, where nothing ends it. */
export type Unfinished = TableRow | null;

/**
 * Splits text that arrives in parts into rows of cells. The report never quotes, so a quote is a letter; papaparse is
 * not used here, because without quoting it only splits, and it brings network code that the package must not have.
 */
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
    for (const line of text.split('\n')) {
      this.#line++;
      const content = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (content) rows.push({ line: this.#line, cells: content.split('\t') });
    }
    return rows;
  }
}
