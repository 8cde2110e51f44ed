/** A record as some version wrote it. */
export type Loose = Record<string, unknown>;

/** One frozen step. It imports no live code: what it knew when it was written is all it may use. */
export interface ContentStep {
  /** The version it makes, one above the version it reads. */
  to: number;
  /** Tables whose records it rewrites; others only get the new number when they are next written. */
  tables: readonly string[];
  change(table: string, record: Loose): Loose;
}
