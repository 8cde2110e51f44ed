import type { Id } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import type { TableName } from '@/lib/domain/records/table';
import { seekOf } from '../blind-index';
import { directoryEntry } from '../directory-entry';
import { openRow, sealRecord } from '../envelope';
import { readHead, writeHead } from '../head';
import { VaultClosed } from '../keys';
import { clearOf, type Row } from '../rows';
import { rowsOf } from '../schema';
import type { StoreCore } from '../store-core';
import { contentVersion, tablesToMigrate } from './upgrade';

const usualBatch = 200;

interface Batch {
  count: number;
  last: Id;
}

/** How far a migration came; written with each batch, so that the next unlock goes on there. */
interface Mark {
  to: number;
  table: string;
  after: Id;
}

/** Rewrites what earlier versions wrote, a batch to a transaction, between the commits of the user. */
export async function migrateContent(
  core: StoreCore,
  from: number,
  progress: (done: number, total: number) => void,
  batchSize = usualBatch,
): Promise<void> {
  const tables = tablesToMigrate(from) as TableName[];
  const counts = await Promise.all(tables.map((table) => rowsOf(core.db, table).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let mark = await readMark(core);
  let done = 0;
  progress(done, total);
  for (const [i, table] of tables.entries()) {
    const resumeAt = mark ? tables.indexOf(mark.table as TableName) : -1;
    if (i < resumeAt) {
      done += counts[i] ?? 0;
      continue;
    }
    let after: Id = i === resumeAt && mark ? mark.after : '';
    if (after !== '') done += await rowsOf(core.db, table).where('id').belowOrEqual(after).count();
    for (;;) {
      if (core.keys.dropped) throw new VaultClosed('migration interrupted');
      const batch = await core.inLine(() => migrateBatch(core, table, after, batchSize));
      done += batch.count;
      progress(done, total);
      if (batch.count < batchSize) break;
      after = batch.last;
    }
    mark = null;
  }
  await core.inLine(() => finish(core));
}

async function migrateBatch(core: StoreCore, table: TableName, after: Id, batchSize: number): Promise<Batch> {
  const { db, keys } = core;
  const rows = await rowsOf(db, table).where('id').above(after).limit(batchSize).toArray();
  const old = rows.filter((row) => row.v < contentVersion);
  const records = await Promise.all(old.map((row) => openRow(keys, table, row)));
  const people = table === 'patients' ? old.map((row, i) => ({ row, patient: records[i] as Patient })) : [];
  const packs = await core.directory.prepare(
    people
      .filter(({ row }) => row.pack !== undefined)
      .map(({ row, patient }) => ({ id: row.id, pack: Number(row.pack), entry: directoryEntry(patient) })),
  );
  const sealed = await Promise.all(
    old.map(async (row, i) => {
      const record = records[i];
      if (!record) throw new TypeError(`no record for ${table}/${row.id}`);
      const clear = table === 'patients' ? await patientColumns(core, row, record as Patient) : clearOf(row);
      return sealRecord(keys, table, record, clear, { rev: row.rev, turn: row.turn + 1 });
    }),
  );
  const last = rows.at(-1)?.id ?? after;
  await db.transaction('rw', [rowsOf(db, table), db.directory, db.meta], async () => {
    await rowsOf(db, table).bulkPut(sealed);
    await db.directory.bulkPut(packs.rows);
    await db.meta.put({ key: 'migration', to: contentVersion, table, after: last });
  });
  packs.keep();
  return { count: rows.length, last };
}

async function patientColumns({ keys }: StoreCore, row: Row, patient: Patient) {
  return row.gone ? clearOf(row) : { ...clearOf(row), seek: await seekOf(keys, patient) };
}

async function readMark({ db }: StoreCore): Promise<Mark | null> {
  const mark = (await db.meta.get('migration')) as Mark | undefined;
  return mark && mark.to === contentVersion ? mark : null;
}

async function finish({ db }: StoreCore): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const head = await readHead(db);
    if (head) await writeHead(db, { ...head, content: contentVersion });
    await db.meta.delete('migration');
  });
}
