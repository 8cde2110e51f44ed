import type { Edit } from '@/lib/domain/records/activity';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { AnyRecord, TableName } from '@/lib/domain/records/table';
import { misfit } from '@/lib/schema/records/table';
import type { Row } from './rows';
import { type Database, rowsOf } from './schema';
import type { Change, Committed } from './store';

export type Conflict = Extract<Committed, { kind: 'conflict' }>;

/** One edit with what is stored now and what will be. */
export interface Settled {
  table: TableName;
  id: Id;
  row: Row | undefined;
  before: AnyRecord | null;
  /** With its new revision; a tombstone when `gone`. */
  after: AnyRecord;
  gone: boolean;
}

export function keyOf(table: TableName, id: Id): string {
  return `${table}/${id}`;
}

/** Throws for what only a bug can send: a record that fits no shape, or two edits of one record. */
export function checkShapes(change: Change): void {
  const seen = new Set<string>();
  for (const { table, id, before, after } of change.edits) {
    const key = keyOf(table, id);
    if (seen.has(key)) throw new TypeError(`two edits of ${key}`);
    seen.add(key);
    if (!before && !after) throw new TypeError(`an edit of nothing: ${key}`);
    const wrong = after && misfit(table, after);
    if (wrong) throw new TypeError(wrong);
    if ((after ?? before)?.id !== id) throw new TypeError(`an edit of another record: ${key}`);
  }
}

/** Compares what was read with what is stored, and raises the revisions. */
export async function settle(db: Database, edits: Edit[], at: Instant): Promise<Settled[] | Conflict> {
  const rows = await storedRows(db, edits);
  const settled: Settled[] = [];
  for (const edit of edits) {
    const row = rows.get(keyOf(edit.table, edit.id));
    if (!mayFollow(edit, row)) return { kind: 'conflict', table: edit.table, id: edit.id };
    settled.push(settleOne(edit, row, at));
  }
  return settled;
}

/** A tombstone may be brought back by a change that saw nothing there: that is how undo is undone. */
function mayFollow({ before }: Edit, row: Row | undefined): boolean {
  if (!before) return !row || row.gone === 1;
  return row !== undefined && row.rev === before.rev;
}

function settleOne({ table, id, before, after }: Edit, row: Row | undefined, at: Instant): Settled {
  const rev = (row?.rev ?? 0) + 1;
  const next = after ?? (before && { ...before, deletedAt: at });
  if (!next) throw new TypeError(`an edit of nothing: ${keyOf(table, id)}`);
  return { table, id, row, before, after: { ...next, rev }, gone: next.deletedAt !== undefined };
}

async function storedRows(db: Database, edits: Edit[]): Promise<Map<string, Row>> {
  const ids = new Map<TableName, Id[]>();
  for (const { table, id } of edits) {
    const wanted = ids.get(table);
    if (wanted) wanted.push(id);
    else ids.set(table, [id]);
  }
  const found = new Map<string, Row>();
  for (const [table, wanted] of ids) {
    for (const row of await rowsOf(db, table).bulkGet(wanted)) if (row) found.set(keyOf(table, row.id), row);
  }
  return found;
}
