import type { RecordBase } from './records/base';

/** Tombstones are kept for history and merging; no rule sees them. */
export function isLive(record: RecordBase): boolean {
  return record.deletedAt === undefined;
}

export function live<T extends RecordBase>(records: readonly T[]): T[] {
  return records.filter(isLive);
}
