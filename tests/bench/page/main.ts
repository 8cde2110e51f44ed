import { today as todayQuery } from '@/lib/services/queries/today';
import { inTurn } from './measure';
import { must, type Office, openOffice } from './office';
import { pouchOffice, pouchToday } from './pouch-today';
import { rawToday, settled } from './raw-today';
import { dailyScreens, importing, keystrokes, unlocking } from './screens';

/** Everything for one size, in one page of a real browser. */
async function measure(patients: number, rounds: number, importRows: number) {
  const office = await openOffice(patients);
  const { fillMs, rows } = office;
  const today = await contest(office, rounds);
  const screens = await dailyScreens(office, rounds);
  const search = await keystrokes(office);
  const imported = await importing(office, importRows);
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
      reading: () => office.store.dossiers(ids),
      raw: () => rawToday(office, db),
      pouch: () => pouchToday(office, pouch),
    },
    rounds,
  );
  db.close();
  await pouch.destroy();
  return { households: ids.length, records, ...times };
}

export type Measured = Awaited<ReturnType<typeof measure>>;

Object.assign(window, { measure });
