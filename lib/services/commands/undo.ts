import type { Answer, Saved } from '@/lib/domain/answer';
import { makeUndo } from '@/lib/domain/changes/undo';
import type { Activity } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import type { AnyRecord, TableName } from '@/lib/domain/records/table';
import type { Store } from '@/lib/storage/store';
import { type CoreContext, whileOpen } from '../context';
import { commitMade } from './commit-made';

/** A change like any other: what was, is again, unless somebody built on it since. */
export function undo(context: CoreContext, data: { changeId: Id }): Promise<Answer<Saved>> {
  return whileOpen(context, async (core) => {
    const activity = await core.store.activity(data.changeId);
    if (!activity) return { ok: false, error: 'not-found', facts: { table: 'activity' } };
    const made = makeUndo(activity, await currentOf(core.store, activity), core.now);
    return commitMade(context, core, made, activity.id);
  });
}

async function currentOf(store: Store, activity: Activity): Promise<Map<Id, AnyRecord>> {
  const idsByTable = Map.groupBy(activity.edits, (edit) => edit.table);
  const current = new Map<Id, AnyRecord>();
  for (const [table, edits] of idsByTable) {
    for (const record of await recordsOf(
      store,
      table,
      edits.map((edit) => edit.id),
    ))
      current.set(record.id, record);
  }
  return current;
}

function recordsOf(store: Store, table: TableName, ids: Id[]): Promise<AnyRecord[]> {
  return store.many(table, ids);
}
