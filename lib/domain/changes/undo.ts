import type { Activity, Edit } from '@/lib/domain/records/activity';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { AnyRecord } from '@/lib/domain/records/table';
import { type Made, refuse } from './made';
import { sameContent } from './same-content';

/**
 * Puts back what was before a change; what it created becomes a tombstone. Refused when a record has moved on since:
 * undoing would take somebody's later work with it. `current` holds the records as stored now; it may leave tombstones out.
 */
export function makeUndo(activity: Activity, current: ReadonlyMap<Id, AnyRecord>, at: Instant): Made {
  const { edits } = activity;
  const movedOn = edits.filter((edit) => !isAsLeft(edit, current.get(edit.id))).length;
  if (edits.length === 0 || movedOn > 0) return refuse('not-undoable', { movedOn });
  return {
    kind: 'made',
    verb: 'undone',
    patientIds: activity.patientIds,
    facts: { verb: activity.verb },
    edits: edits.map((edit) => reversed(edit, current.get(edit.id), at)),
  };
}

function isAsLeft({ after }: Edit, now: AnyRecord | undefined): boolean {
  if (now === undefined) return after === null || after.deletedAt !== undefined;
  return after !== null && sameContent(after, now);
}

function reversed({ table, id, before }: Edit, now: AnyRecord | undefined, at: Instant): Edit {
  if (now === undefined) return { table, id, before: null, after: before };
  const after = before === null ? { ...now, deletedAt: at } : { ...before, rev: now.rev };
  return { table, id, before: now, after };
}
