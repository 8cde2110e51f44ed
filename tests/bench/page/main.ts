import { today as todayQuery } from '@/lib/services/queries/today';
import { endBy, inTurn, leftMs, type Spread } from './measure';
import { must, type Office, openOffice } from './office';
import { pouchOffice, pouchToday } from './pouch-today';
import { rawToday, rawWhole, settled } from './raw-today';
import { dailyScreens, importing, keystrokes, unlocking } from './screens';

const importNeedsMs = 150_000;

/** Everything for all sizes, in one page of a real browser. */
async function measure(sizes: number[], rounds: number, importRows: number, leftMs: number) {
  endBy(leftMs);
  const offices: Awaited<ReturnType<typeof openOffice>>[] = [];
  for (const size of sizes) {
    offices.push(await openOffice(size));
    console.info(`${size} patients are in`);
  }
  const screens = await dailyScreens(offices, rounds);
  const results: Measured[] = [];
  for (const [at, office] of offices.entries()) {
    results.push(await measureOffice(office, sizes[at] ?? 0, screens[at] ?? {}, rounds, importRows));
  }
  return results;
}

async function measureOffice(
  office: Awaited<ReturnType<typeof openOffice>>,
  patients: number,
  screens: Record<string, Spread>,
  rounds: number,
  importRows: number,
) {
  const { fillMs, rows } = office;
  const today = await contest(office, rounds);
  const search = await keystrokes(office);
  console.info(`${patients}: today and search are measured`);
  // Half a minute on a quiet machine: left out where the rest would not be measured for it.
  const imported = leftMs() > importNeedsMs ? await importing(office, importRows) : {};
  const unlock = await unlocking(office, 5);
  return { patients, plans: patients * 3, rows, fillMs, today, screens, search, unlock, import: imported };
}

async function contest(office: Office, rounds: number) {
  const db = await settled(indexedDB.open(office.dbName));
  const pouch = await pouchOffice(office, db);
  const view = must(await todayQuery(office.context, {}));
  const ids = [view.overdue, view.due, view.waiting, view.later].flat().map((row) => row.householdId);
  const records = await rawToday(office, db);
  if ((await pouchToday(office, pouch)) < records * 0.95) throw new Error('PouchDB was not given the same rows');
  const times = await inTurn(
    {
      casecue: async () => must(await todayQuery(office.context, {})),
      cold: async () => must(await todayQuery(office.awakened(), {})),
      reading: () => office.store.dossiers(ids),
      raw: () => rawToday(office, db),
      rawWhole: () => rawWhole(office, db, ids),
      pouch: () => pouchToday(office, pouch),
    },
    rounds,
  );
  db.close();
  await pouch.destroy();
  return { households: ids.length, records, ...times };
}

export type Measured = Awaited<ReturnType<typeof measureOffice>>;

Object.assign(window, { measure });
