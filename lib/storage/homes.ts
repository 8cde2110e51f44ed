import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import { contentVersion } from './content-migrations/upgrade';
import { openValue, type Place, sealValue } from './envelope';
import { emptyDossier } from './households';
import type { Keyring } from './keys';
import type { HomeRow } from './rows';
import { Damaged } from './seal';

/** A whole household as its records stood after a commit, with contacts since a day. */
interface Home {
  since: PlainDate;
  dossier: Dossier;
}

/** Households with an open step are what a morning reads: they are kept whole, beside their records. */
export function isKeptWhole({ followUps }: Dossier): boolean {
  return followUps.some((followUp) => followUp.state === 'open');
}

/** `turn` is the number of the commit. */
export async function sealHome(keys: Keyring, dossier: Dossier, since: PlainDate, turn: number): Promise<HomeRow> {
  const face = { id: dossier.householdId, turn, v: contentVersion };
  const home: Home = { since, dossier: inRowOrder(dossier) };
  return { ...face, box: await sealValue(keys, homePlace(face), home) };
}

/** Null where the records themselves must be asked: older content, fewer contacts than wanted, a damaged envelope. */
export async function openHome(keys: Keyring, row: HomeRow, since: PlainDate): Promise<Dossier | null> {
  if (row.v !== contentVersion) return null;
  try {
    const home = (await openValue(keys, homePlace(row), row.box)) as Home;
    return home.since > since ? null : recent(home.dossier, since);
  } catch (fault) {
    if (fault instanceof Damaged) return null;
    throw fault;
  }
}

function recent(dossier: Dossier, since: PlainDate): Dossier {
  return { ...dossier, contacts: dossier.contacts.filter((contact) => contact.on >= since) };
}

/** As an index gives the rows, so that nobody can tell which way a household was read. */
function inRowOrder(dossier: Dossier): Dossier {
  const { patients, plans, presentations, appointments, followUps, contacts } = dossier;
  return {
    ...emptyDossier(dossier.householdId),
    patients: patients.toSorted(byId),
    plans: plans.toSorted(byId),
    presentations: presentations.toSorted(byId),
    appointments: appointments.toSorted(byId),
    followUps: followUps.toSorted(byId),
    contacts: contacts.toSorted((a, b) => compare(a.on, b.on) || byId(a, b)),
  };
}

function byId(a: { id: Id }, b: { id: Id }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function homePlace({ id, turn, v }: Omit<HomeRow, 'box'>): Place {
  return ['homes', id, turn, v];
}
