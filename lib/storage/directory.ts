import type { Id } from '@/lib/domain/records/base';
import { contentVersion } from './content-migrations/upgrade';
import { openValue, type Place, sealValue } from './envelope';
import type { Keyring } from './keys';
import type { PackRow } from './rows';
import type { Database } from './schema';
import type { DirectoryEntry } from './store';

const packSize = 100;

/** One person's change; `pack` is where the person is now, absent for somebody new. */
export interface DirectoryChange {
  id: Id;
  pack?: number;
  /** Null takes the person out. */
  entry: DirectoryEntry | null;
}

export interface PreparedPacks {
  rows: PackRow[];
  packOf: Map<Id, number>;
  /** Call once the rows are stored. */
  keep(): void;
}

/** The search directory: packed in envelopes of about 100 people, in memory once somebody asked for all of it. */
export interface Directory {
  /** The same array until somebody changes. */
  all(): Promise<readonly DirectoryEntry[]>;
  prepare(changes: DirectoryChange[]): Promise<PreparedPacks>;
  forget(): void;
}

interface Pack {
  turn: number;
  entries: DirectoryEntry[];
}

export function openDirectory(db: Database, keys: Keyring): Directory {
  const packs = new Map<number, Pack>();
  let complete = false;
  let flat: readonly DirectoryEntry[] | null = null;
  let changed = 0;
  return {
    async all() {
      while (!complete) {
        const asked = changed;
        const rows = await db.directory.toArray();
        const opened = await Promise.all(rows.map((row) => openPack(keys, row)));
        // A commit that ended meanwhile is not in what was read.
        if (asked !== changed) continue;
        for (const [i, pack] of opened.entries()) packs.set(rows[i]?.id ?? 0, pack);
        complete = true;
      }
      flat ??= [...packs.values()].flatMap((pack) => pack.entries);
      return flat;
    },
    async prepare(changes) {
      const lastPack = Number((await db.directory.toCollection().lastKey()) ?? 0);
      const next = await repacked(changes, lastPack, async (id) => packs.get(id) ?? readPack(db, keys, id));
      const sealed = [...next.packs].map(([id, pack]) => sealPack(keys, id, pack));
      return {
        rows: await Promise.all(sealed),
        packOf: next.packOf,
        keep() {
          if (complete) for (const [id, pack] of next.packs) packs.set(id, pack);
          flat = null;
          changed += 1;
        },
      };
    },
    forget() {
      packs.clear();
      complete = false;
      flat = null;
      changed += 1;
    },
  };
}

async function readPack(db: Database, keys: Keyring, id: number): Promise<Pack> {
  const row = await db.directory.get(id);
  return row ? openPack(keys, row) : { turn: 0, entries: [] };
}

async function openPack(keys: Keyring, row: PackRow): Promise<Pack> {
  return { turn: row.turn, entries: (await openValue(keys, packPlace(row), row.box)) as DirectoryEntry[] };
}

async function repacked(changes: DirectoryChange[], lastPack: number, packAt: (id: number) => Promise<Pack>) {
  const packs = new Map<number, Pack>();
  const packOf = new Map<Id, number>();
  let open = lastPack;
  const edit = async (id: number): Promise<DirectoryEntry[]> => {
    const started = packs.get(id);
    if (started) return started.entries;
    const old = await packAt(id);
    const pack = { turn: old.turn + 1, entries: [...old.entries] };
    packs.set(id, pack);
    return pack.entries;
  };
  for (const change of changes) {
    if (change.pack === undefined && change.entry === null) continue;
    let entries = await edit(change.pack ?? open);
    if (change.pack === undefined && entries.length >= packSize) {
      open += 1;
      entries = await edit(open);
    }
    const at = entries.findIndex((entry) => entry.id === change.id);
    entries.splice(at < 0 ? entries.length : at, at < 0 ? 0 : 1, ...(change.entry ? [change.entry] : []));
    if (change.entry) packOf.set(change.id, change.pack ?? open);
  }
  return { packs, packOf };
}

async function sealPack(keys: Keyring, id: number, { turn, entries }: Pack): Promise<PackRow> {
  const face = { id, turn, v: contentVersion };
  return { ...face, box: await sealValue(keys, packPlace(face), entries) };
}

function packPlace({ id, turn, v }: Omit<PackRow, 'box'>): Place {
  return ['directory', id, turn, v];
}
