import type { SealedActivity } from './activity-rows';
import { type Bytes, joined, toBase64, utf8 } from './bytes';
import type { Keyring } from './keys';
import type { ActivityRow } from './rows';
import type { Database } from './schema';

/** What stands before the first activity. */
export const chainStart = '';

/** HMAC over the previous link and everything this activity stored: none can be changed, dropped or reordered. */
export async function nextLink(keys: Keyring, previous: string, { row, parts }: SealedActivity): Promise<string> {
  const boxes = await Promise.all([row.box, ...parts.map((part) => part.box)].map(digest));
  const text = utf8(`${previous}\n${row.n}\n${row.id}\n${parts.length}\n`);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', keys.key('audit'), joined(text, ...boxes))));
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
    const link = await nextLink(keys, previous, { row, parts: await partsOf(db, row) });
    if (link !== row.mac) return false;
    previous = link;
  }
  return first + rows.length - 1 === head.n && previous === head.mac;
}

export interface ChainHead {
  n: number;
  mac: string;
}

export async function partsOf(db: Database, row: Pick<ActivityRow, 'n' | 'parts'>) {
  if (row.parts === 0) return [];
  return db.activityParts.where('[n+part]').between([row.n, 0], [row.n, row.parts]).toArray();
}
