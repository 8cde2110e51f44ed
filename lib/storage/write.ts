import { readHead, writeHead } from './head';
import type { Prepared } from './prepare';
import { type Database, rowsOf } from './schema';

/**
 * All or nothing; resolves when the transaction has completed, not when its requests have. False when another
 * commit came first: every commit raises the number, so an unchanged one means that no revision moved.
 */
export async function write(db: Database, prepared: Prepared): Promise<boolean> {
  const tables = [...prepared.rows.keys()].map((table) => rowsOf(db, table));
  return db.transaction('rw', [...tables, db.meta, db.activity, db.activityParts, db.directory, db.homes], async () => {
    if (((await readHead(db))?.n ?? 0) !== prepared.upon) return false;
    for (const [table, rows] of prepared.rows) await rowsOf(db, table).bulkPut(rows);
    if (prepared.packs.rows.length > 0) await db.directory.bulkPut(prepared.packs.rows);
    if (prepared.homes.rows.length > 0) await db.homes.bulkPut(prepared.homes.rows);
    if (prepared.homes.gone.length > 0) await db.homes.bulkDelete(prepared.homes.gone);
    if (prepared.rollup) await db.meta.put(prepared.rollup);
    await db.activity.add(prepared.activity);
    if (prepared.parts.length > 0) await db.activityParts.bulkAdd(prepared.parts);
    await writeHead(db, prepared.head);
    return true;
  });
}
