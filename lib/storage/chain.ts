import { type Bytes, joined, toBase64, utf8 } from './bytes';
import type { Keyring } from './keys';
import type { ActivityPartRow, ActivityRow } from './rows';
import type { Database } from './schema';
import { Damaged } from './seal';

/** What stands before the first activity. */
export const chainStart = '';

/** An activity in one piece. */
export const noSums: Bytes = new Uint8Array();

const sumLength = 32;
const partsRead = 8;

/** HMAC over the previous link and everything this activity stored: none can be changed, dropped or reordered. */
export async function nextLink(keys: Keyring, previous: string, row: LinkedRow, sums: Bytes): Promise<string> {
  const text = utf8(`${previous}\n${row.n}\n${row.id}\n${row.parts}\n`);
  const told = joined(text, await digest(row.box), sums);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', keys.key('audit'), told)));
}

type LinkedRow = Pick<ActivityRow, 'n' | 'id' | 'parts' | 'box'>;

/** One digest for each part, in their order: the link holds through them, so that the parts need not be read. */
export async function sumsOf(parts: readonly Pick<ActivityPartRow, 'box'>[]): Promise<Bytes> {
  return joined(...(await Promise.all(parts.map((part) => digest(part.box)))));
}

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Walks the chain from `from` to the newest row; false at the first link that does not hold. */
export async function chainHolds(db: Database, keys: Keyring, from: number, head: ChainHead): Promise<boolean> {
  const first = Math.max(1, from);
  const rows = await db.activity
    .where('n')
    .aboveOrEqual(first - 1)
    .toArray();
  const before = first === 1 ? chainStart : rows.shift()?.mac;
  if (before === undefined) return false;
  let previous = before;
  for (const [i, row] of rows.entries()) {
    if (row.n !== first + i) return false;
    const link = await nextLink(keys, previous, row, row.sums ?? (await sumsOf(await partRange(db, row).toArray())));
    if (link !== row.mac) return false;
    previous = link;
  }
  return first + rows.length - 1 === head.n && previous === head.mac && partsStand(db, rows);
}

/** Every part is there, and the newest are what their sums say. An import has hundreds: the rest is proved on reading. */
async function partsStand(db: Database, rows: ActivityRow[]): Promise<boolean> {
  let left = partsRead;
  for (const row of rows.toReversed()) {
    if (row.parts === 0) continue;
    if ((await partRange(db, row).count()) !== row.parts) return false;
    const read = await partRange(db, row).limit(left).toArray();
    const sums = row.sums?.subarray(0, read.length * sumLength) ?? null;
    if (sums && toBase64(await sumsOf(read)) !== toBase64(sums)) return false;
    left -= read.length;
  }
  return true;
}

export interface ChainHead {
  n: number;
  mac: string;
}

/** All parts of an activity; throws `Damaged` when one is gone or another than was written. */
export async function partsOf(db: Database, row: Pick<ActivityRow, 'n' | 'parts' | 'sums'>) {
  if (row.parts === 0) return [];
  const parts = await partRange(db, row).toArray();
  const stands = parts.length === row.parts && (!row.sums || toBase64(await sumsOf(parts)) === toBase64(row.sums));
  if (!stands) throw new Damaged(`parts of activity ${row.n}`);
  return parts;
}

function partRange(db: Database, { n, parts }: Pick<ActivityRow, 'n' | 'parts'>) {
  return db.activityParts.where('[n+part]').between([n, 0], [n, parts]);
}
