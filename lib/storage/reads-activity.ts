import type { Activity } from '@/lib/domain/records/activity';
import type { Id } from '@/lib/domain/records/base';
import { openActivity, openWholeActivity } from './activity-rows';
import { partsOf } from './chain';
import { decodeCursor, encodeCursor } from './pages';
import type { Store } from './store';
import type { StoreCore } from './store-core';

type ActivityReads = Pick<Store, 'activityOf' | 'activity'>;

export function activityReads(core: StoreCore): ActivityReads {
  return {
    activityOf: (patientId, limit, cursor) => activityOf(core, patientId, limit, cursor),
    activity: (changeId) => wholeActivity(core, changeId),
  };
}

/** Newest first. A long activity names its patients in its parts, so both indexes are asked. */
async function activityOf(core: StoreCore, patientId: Id, limit: number, cursor?: string) {
  const { db, keys } = core;
  const below = cursor === undefined ? Number.POSITIVE_INFINITY : Number(decodeCursor(cursor)[0]);
  const [whole, parts] = await Promise.all([
    db.activity.where('patientIds').equals(patientId).primaryKeys(),
    db.activityParts.where('patientIds').equals(patientId).primaryKeys(),
  ]);
  const numbers = [...new Set([...whole, ...parts.map(([n]) => n)])].filter((n) => n < below).sort((a, b) => b - a);
  const page = numbers.slice(0, limit);
  const rows = (await db.activity.bulkGet(page)).filter((row) => row !== undefined);
  const last = page.at(-1);
  return {
    rows: await Promise.all(rows.map((row) => openActivity(keys, row))),
    more: numbers.length > limit && last !== undefined ? encodeCursor([last]) : null,
  };
}

async function wholeActivity({ db, keys }: StoreCore, changeId: Id): Promise<Activity | undefined> {
  const row = await db.activity.where('id').equals(changeId).first();
  return row && openWholeActivity(keys, row, await partsOf(db, row));
}
