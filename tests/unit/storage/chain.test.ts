import { beforeEach, describe, expect, it } from 'vitest';
import { chainHolds } from '@/lib/storage/chain';
import { readHead } from '@/lib/storage/head';
import type { ActivityPartRow } from '@/lib/storage/rows';
import { change } from './make-records';
import { type BareStore, makeStore } from './make-store';

const partSize = 200;

/** An activity in so many parts, as a large report leaves one. */
async function large(bare: BareStore, id: string, parts: number): Promise<void> {
  const patientIds = Array.from({ length: parts * partSize }, (_, at) => `${id}-${at}`);
  await bare.store.commit(change(id, [], { verb: 'report-imported', patientIds }));
}

async function holds({ db, core }: BareStore): Promise<boolean> {
  const head = await readHead(db);
  return head !== null && chainHolds(db, core.keys, 1, head);
}

async function spoil(bare: BareStore, id: string, part: number): Promise<void> {
  const row = await rowOf(bare, id);
  const old = await bare.db.activityParts.get([row.n, part]);
  if (!old) throw new Error('no such part');
  await bare.db.activityParts.put({ ...old, box: old.box.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) });
}

async function rowOf({ db }: BareStore, id: string) {
  const row = await db.activity.where('id').equals(id).first();
  if (!row) throw new Error('no such activity');
  return row;
}

describe('a history in parts', () => {
  let bare: BareStore;
  beforeEach(async () => {
    bare = await makeStore();
    await large(bare, 'older', 12);
    await large(bare, 'newer', 2);
  });

  it('holds, and reads whole', async () => {
    expect(await holds(bare)).toBe(true);
    expect((await bare.store.activity('older'))?.patientIds).toHaveLength(12 * partSize);
  });

  it('is broken by a changed part of the newest, and by a dropped one of any', async () => {
    await spoil(bare, 'newer', 1);
    expect(await holds(bare)).toBe(false);
    bare = await makeStore();
    await large(bare, 'older', 12);
    await large(bare, 'newer', 2);
    await bare.db.activityParts.delete([(await rowOf(bare, 'older')).n, 11]);
    expect(await holds(bare)).toBe(false);
  });

  it('never reads as another one: an older part that was changed fails when it is asked for', async () => {
    await spoil(bare, 'older', 11);
    expect(await holds(bare)).toBe(true);
    await expect(bare.store.activity('older')).rejects.toThrow('parts of activity');
  });

  it('is broken by sums that were changed to fit a changed part', async () => {
    const row = await rowOf(bare, 'older');
    await bare.db.activity.put({ ...row, sums: (row.sums ?? new Uint8Array()).map((byte) => byte ^ 1) });
    expect(await holds(bare)).toBe(false);
  });

  it('holds as earlier builds wrote it, without sums', async () => {
    for (const id of ['older', 'newer']) {
      const { sums: _, ...row } = await rowOf(bare, id);
      await bare.db.activity.put(row);
    }
    expect(await holds(bare)).toBe(true);
    await spoil(bare, 'older', 11);
    expect(await holds(bare)).toBe(false);
  });

  it('reads none but the newest parts to be sure of the rest', async () => {
    let read = 0;
    bare.db.activityParts.hook('reading', (part: ActivityPartRow) => {
      read += 1;
      return part;
    });
    expect(await holds(bare)).toBe(true);
    expect(read).toBe(8);
  });
});
