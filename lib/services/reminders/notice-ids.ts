/** Ids of notifications that stand for no single reminder; all others are ledger ids. */
export const manyId = 'due-many';
export const clockId = 'clock-ahead';

/** The follow-up of a ledger id, or null for another notification. */
export function followUpOf(noticeId: string): string | null {
  const at = noticeId.indexOf('@');
  return at > 0 ? noticeId.slice(0, at) : null;
}
