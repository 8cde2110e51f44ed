import type { AnyRecord, TableName, Tables } from '@/lib/domain/records/table';
import { type Bytes, textOf, utf8 } from './bytes';
import { canonical } from './canonical';
import { contentVersion, upgraded } from './content-migrations/upgrade';
import { inSlices } from './in-slices';
import type { Keyring } from './keys';
import { type Clear, clearOf, type Outside, type Row } from './rows';
import { Damaged, openBytes, sealBytes } from './seal';

/** Shape of the envelope itself: what is authenticated and how. */
const envelopeVersion = 1;

const openAtOnce = 2_000;

/** Encrypts one record; its clear columns, revision and place become part of what is authenticated. */
export async function sealRecord(
  keys: Keyring,
  table: TableName,
  record: AnyRecord,
  clear: Clear,
  outside: Pick<Outside, 'rev' | 'turn'>,
): Promise<Row> {
  const face: Outside = { id: record.id, rev: outside.rev, turn: outside.turn, v: contentVersion };
  const content = utf8(JSON.stringify({ ...record, rev: outside.rev }));
  const box = await sealBytes(keys.key('records'), rowSurroundings(table, face, clear), content);
  return { ...face, ...clear, box };
}

/** Throws `Damaged` for a row that was swapped, mixed with an older one, or changed in any clear column. */
export async function openRow<T extends TableName>(keys: Keyring, table: T, row: Row): Promise<Tables[T]> {
  const content = await openBytes(keys.key('records'), rowSurroundings(table, row, clearOf(row)), row.box).catch(
    (why) => {
      throw why instanceof Damaged ? new Damaged(`${table} ${row.id}`) : why;
    },
  );
  return upgraded(table, JSON.parse(textOf(content)), row.v);
}

/** Decrypts in parallel slices; WebCrypto's threads do the work. */
export async function openRows<T extends TableName>(keys: Keyring, table: T, rows: Row[]): Promise<Tables[T][]> {
  return inSlices(rows, openAtOnce, (row) => openRow(keys, table, row));
}

/** For what is not a record: packs, parts of activity, staged rows, the rollup. */
export async function sealValue(keys: Keyring, place: Place, value: unknown): Promise<Bytes> {
  return sealBytes(keys.key('records'), placeSurroundings(place), utf8(JSON.stringify(value)));
}

export async function openValue(keys: Keyring, place: Place, box: Bytes): Promise<unknown> {
  return JSON.parse(textOf(await openBytes(keys.key('records'), placeSurroundings(place), box)));
}

/** Table, key and revision of a value that is not a record. */
export type Place = (string | number | string[])[];

function placeSurroundings(place: Place): Bytes {
  return utf8(canonical({ e: envelopeVersion, place }));
}

function rowSurroundings(table: TableName, { id, rev, turn, v }: Outside, clear: Clear): Bytes {
  return utf8(canonical({ e: envelopeVersion, table, id, rev, turn, v, clear: { ...clear } }));
}
