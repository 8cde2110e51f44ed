import type { Id } from '@/lib/domain/records/base';
import type { Row } from './rows';
import type { IdPage } from './store';

/** Cursors are opaque to everybody else: the last index key that was read. */
export function encodeCursor(key: (string | number)[]): string {
  return JSON.stringify(key);
}

export function decodeCursor(cursor: string): (string | number)[] {
  const key: unknown = JSON.parse(cursor);
  return Array.isArray(key) ? key.filter((part) => typeof part === 'string' || typeof part === 'number') : [];
}

/** One more than asked for was read: that one only says that there are more. */
export function pageOf(rows: Row[], limit: number, keyOf: (row: Row) => (string | number)[]): PageOfRows {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, more: rows.length > limit && last ? encodeCursor(keyOf(last)) : null };
}

export interface PageOfRows {
  rows: Row[];
  more: string | null;
}

export function idsOf({ rows, more }: PageOfRows): IdPage {
  return { ids: rows.map((row): Id => row.id), more };
}
