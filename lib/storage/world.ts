import { derive } from '@/lib/domain/derive';
import { addDays, todayIn } from '@/lib/domain/due';
import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { FollowUpFacts, PlanFacts, RuleEnv } from '@/lib/domain/records/dossier';
import type { Patient } from '@/lib/domain/records/patient';
import type { Settings } from '@/lib/domain/records/practice';
import { keyOf, type Settled } from './change-set';
import { planFactsOf } from './columns';
import { dossiersOf, householdRows, householdTables, isHouseholdTable, openShelves, type Shelves } from './households';
import type { Keyring } from './keys';
import { type KeptRollup, weigh } from './rollup';
import type { Row } from './rows';
import { type Database, rowsOf } from './schema';

/** The touched households as they are stored and as they will be. */
export interface World {
  rows: Map<string, Row>;
  before: Shelves;
  after: Shelves;
  planFacts: Map<Id, PlanFacts>;
  followUpFacts: Map<Id, FollowUpFacts>;
  /** Contacts before this day were not read. */
  since: PlainDate;
}

const contactDays = 35;

/** The caps look back a week. Touches made earlier count by the follow-ups they worked, which are loaded whole. */
export function contactsFrom(now: Instant, settings: Pick<Settings, 'zone'>): PlainDate {
  return addDays(todayIn(now, settings.zone), -contactDays);
}

export async function loadWorld(db: Database, keys: Keyring, settled: Settled[], env: RuleEnv): Promise<World> {
  const ids = await touchedHouseholds(db, settled);
  const since = contactsFrom(env.now, env.settings);
  const stored = await householdRows(db, ids, since);
  const before = await openShelves(keys, stored);
  const rows = new Map<string, Row>();
  for (const table of householdTables) for (const row of stored[table]) rows.set(keyOf(table, row.id), row);
  const after = withEdits(before, settled);
  const world: World = { rows, before, after, planFacts: new Map(), followUpFacts: new Map(), since };
  for (const dossier of dossiersOf(after).values()) {
    const derived = derive(dossier, env);
    for (const [id, facts] of derived.plans) world.planFacts.set(id, facts);
    for (const [id, facts] of derived.followUps) world.followUpFacts.set(id, facts);
  }
  return world;
}

/** Takes the touched households out of the sums as they were and puts them in as they are. */
export function reweigh(rollup: KeptRollup, world: World): KeptRollup {
  const next = structuredClone(rollup);
  const oldFacts = new Map<Id, PlanFacts>();
  for (const id of world.before.plans.keys()) {
    const row = world.rows.get(keyOf('plans', id));
    if (row) oldFacts.set(id, planFactsOf(row));
  }
  for (const dossier of dossiersOf(world.before).values()) weigh(next, dossier, oldFacts, -1);
  for (const dossier of dossiersOf(world.after).values()) weigh(next, dossier, world.planFacts, 1);
  return next;
}

function withEdits(before: Shelves, settled: Settled[]): Shelves {
  const after: Shelves = {
    patients: new Map(before.patients),
    plans: new Map(before.plans),
    presentations: new Map(before.presentations),
    appointments: new Map(before.appointments),
    followUps: new Map(before.followUps),
    contacts: new Map(before.contacts),
  };
  for (const { table, id, after: record, gone } of settled) {
    if (!isHouseholdTable(table)) continue;
    const shelf = after[table] as Map<Id, typeof record>;
    if (gone) shelf.delete(id);
    else shelf.set(id, record);
  }
  return after;
}

/** Households that exist already and whose facts this change may move. */
async function touchedHouseholds(db: Database, settled: Settled[]): Promise<Id[]> {
  const touched = new Set<Id>();
  const add = (id: Id | undefined) => id !== undefined && touched.add(id);
  const founded = new Set<Id>();
  const patients = new Map<Id, Patient>();
  const orphans: Id[] = [];
  for (const { table, id, row, after } of settled) {
    add(row?.householdId);
    if (table === 'households' && !row) founded.add(id);
    if (table === 'patients') patients.set(id, after as Patient);
    if (isHouseholdTable(table) && 'householdId' in after) add(after.householdId);
  }
  for (const { table, row, before, after } of settled) {
    if (!isHouseholdTable(table) || !('patientId' in after) || after.patientId === null) continue;
    const patient = patients.get(after.patientId);
    const stays = before && 'patientId' in before && before.patientId === after.patientId;
    if (patient) add(patient.householdId);
    else if (!row?.householdId || !stays) orphans.push(after.patientId);
  }
  for (const row of await rowsOf(db, 'patients').bulkGet([...new Set(orphans)])) add(row?.householdId);
  if (rulesChanged(settled)) for (const id of await householdsWithSteps(db)) touched.add(id);
  return [...touched].filter((id) => !founded.has(id));
}

/** Hours, guard and zone move every `notifyFrom` there is. */
function rulesChanged(settled: Settled[]): boolean {
  const edit = settled.find((one) => one.table === 'settings');
  if (!edit?.before) return false;
  const [before, after] = [edit.before as Settings, edit.after as Settings];
  const told = (settings: Settings) =>
    JSON.stringify([settings.zone, settings.guard, settings.hours, settings.cadence, settings.cadences]);
  return told(before) !== told(after);
}

async function householdsWithSteps(db: Database): Promise<Set<Id>> {
  const open = rowsOf(db, 'followUps').where('[state+dueOn+id]').between(['open', ''], ['open', '\uffff']);
  const ids = (await open.toArray()).map((row) => row.householdId);
  return new Set(ids.filter((id) => id !== undefined));
}

export function touchesHouseholds(settled: Settled[]): boolean {
  return settled.some((one) => isHouseholdTable(one.table)) || rulesChanged(settled);
}
