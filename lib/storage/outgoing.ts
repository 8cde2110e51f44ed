import type { Id } from '@/lib/domain/records/base';
import type { Contact, FollowUp } from '@/lib/domain/records/follow-up';
import type { Patient } from '@/lib/domain/records/patient';
import type { Referrer } from '@/lib/domain/records/referrer';
import type { AnyRecord, TableName } from '@/lib/domain/records/table';
import { referrerSeekOf, seekOf } from './blind-index';
import { keyOf, type Settled } from './change-set';
import { contactColumns, followUpColumns, planColumns, tombstone } from './columns';
import type { Directory, PreparedPacks } from './directory';
import { directoryEntry } from './directory-entry';
import { sealRecord } from './envelope';
import { householdOf, householdTables, isHouseholdTable } from './households';
import { inSlices } from './in-slices';
import type { Keyring } from './keys';
import { type Clear, clearOf, type Row, sameClear } from './rows';
import type { Sealed } from './sealing';
import type { World } from './world';

/** A record on its way to the disk. */
export interface Outgoing {
  table: TableName;
  record: AnyRecord;
  clear: Clear;
  rev: number;
  turn: number;
}

const sealAtOnce = 2_000;

/** Edited records, and neighbours whose derived columns moved. */
export async function outgoingOf(
  keys: Keyring,
  settled: Settled[],
  world: World | null,
  packs: PreparedPacks,
): Promise<Outgoing[]> {
  const out: Outgoing[] = [];
  for (const one of settled) {
    if (one.gone) out.push(outgoing(one.table, one.after, tombstone, one.row));
    else if (!isHouseholdTable(one.table)) {
      out.push(outgoing(one.table, one.after, await columnsAlone(keys, one), one.row));
    }
  }
  return world ? [...out, ...(await fromWorld(keys, settled, world, packs))] : out;
}

/** Of a record that stands in no household. */
async function columnsAlone(keys: Keyring, { table, after }: Settled): Promise<Clear> {
  return table === 'referrers' ? { seek: await referrerSeekOf(keys, after as Referrer) } : {};
}

async function fromWorld(keys: Keyring, settled: Settled[], world: World, packs: PreparedPacks): Promise<Outgoing[]> {
  const seeks = await seeksOf(keys, settled);
  const edited = new Map(settled.map((one) => [keyOf(one.table, one.id), one]));
  const out: Outgoing[] = [];
  for (const table of householdTables) {
    for (const record of world.after[table].values()) {
      const key = keyOf(table, record.id);
      const change = edited.get(key);
      const row = change?.row ?? world.rows.get(key);
      const householdId = householdOf(world.after, table, record) ?? row?.householdId;
      if (householdId === undefined) throw new TypeError(`no household for ${key}`);
      const seek = seeks.get(record.id) ?? row?.seek;
      const pack = packs.packOf.get(record.id) ?? row?.pack;
      const clear = columnsOf(table, record, { householdId, world, seek, pack });
      if (change) out.push(outgoing(table, record, clear, row));
      else if (row && !sameClear(clearOf(row), clear)) out.push(derivedAnew(table, record, clear, row));
    }
  }
  return out;
}

async function seeksOf(keys: Keyring, settled: Settled[]): Promise<Map<Id, string[]>> {
  const people = settled.filter((one) => one.table === 'patients' && !one.gone);
  const seeks = await inSlices(people, sealAtOnce, (one) => seekOf(keys, one.after as Patient));
  return new Map(people.map((one, i) => [one.id, seeks[i] ?? []]));
}

// The revision stays: a page that holds this record may still change it. The turn rises, because an older
// envelope with older columns must not fit.
function derivedAnew(table: TableName, record: AnyRecord, clear: Clear, row: Row): Outgoing {
  return { table, record, clear, rev: row.rev, turn: row.turn + 1 };
}

function outgoing(table: TableName, record: AnyRecord, clear: Clear, row: Row | undefined): Outgoing {
  return { table, record, clear, rev: record.rev, turn: (row?.turn ?? 0) + 1 };
}

interface Around {
  householdId: Id;
  world: World;
  seek: string[] | undefined;
  pack: number | undefined;
}

function columnsOf(table: TableName, record: AnyRecord, { householdId, world, seek, pack }: Around): Clear {
  if (table === 'patients') {
    return { householdId, seek: seek ?? [], ...(pack === undefined ? {} : { pack }) };
  }
  const planFacts = world.planFacts.get(record.id);
  if (table === 'plans' && planFacts) return planColumns(householdId, planFacts);
  if (table === 'followUps') return followUpColumns(record as FollowUp, world.followUpFacts.get(record.id));
  if (table === 'contacts') return contactColumns(record as Contact);
  return { householdId };
}

/** People who came, went or changed. */
export async function packsFor(directory: Directory, settled: Settled[]): Promise<PreparedPacks> {
  const people = settled.filter((one) => one.table === 'patients');
  return directory.prepare(
    people.map(({ id, row, after, gone }) => ({
      id,
      ...(row?.pack === undefined ? {} : { pack: row.pack }),
      entry: gone ? null : directoryEntry(after as Patient),
    })),
  );
}

/** Encrypts in slices, so that 60,000 records do not stand in memory twice. */
export async function sealAll(keys: Keyring, out: Outgoing[], sealed: Sealed): Promise<Map<TableName, Row[]>> {
  const seal = (one: Outgoing) => sealRecord(keys, one.table, one.record, one.clear, one);
  const rows = await inSlices(out, sealAtOnce, seal, sealed);
  const shelves = new Map<TableName, Row[]>();
  for (const [i, { table }] of out.entries()) {
    const row = rows[i];
    const shelf = shelves.get(table) ?? [];
    if (row) shelf.push(row);
    shelves.set(table, shelf);
  }
  return shelves;
}
