import { latestContacts } from '@/lib/domain/latest-contacts';
import type { Id, Instant, PlainDate } from '@/lib/domain/records/base';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { Referrer } from '@/lib/domain/records/referrer';
import { blindOf } from './blind-index';
import { openRows } from './envelope';
import type { Row } from './rows';
import { rowsOf } from './schema';
import type { LookupKind, Store } from './store';
import type { StoreCore } from './store-core';

type PeopleReads = Pick<Store, 'contactsOf' | 'countContacts' | 'contactsOn' | 'lookup' | 'referrersBy' | 'directory'>;

const batch = 50;

export function peopleReads(core: StoreCore): PeopleReads {
  return {
    contactsOf: (patientId, limit, before) => contactsOf(core, patientId, limit, before),
    countContacts: (patientId) => contactRange(core, patientId).count(),
    contactsOn: (day) => contactsOn(core, day),
    lookup: (kind, value) => lookup(core, kind, value),
    referrersBy: (email) => referrersBy(core, email),
    directory: () => core.directory.all(),
  };
}

function contactRange({ db }: StoreCore, patientId: Id) {
  return rowsOf(db, 'contacts').where('people').between(`${patientId}|`, `${patientId}|\uffff`);
}

/** Newest first. The index knows days only, so a day is read to its end before its contacts are put in order. */
async function contactsOf(core: StoreCore, patientId: Id, limit: number, before?: Instant): Promise<Contact[]> {
  const found: Contact[] = [];
  for (let offset = 0; ; offset += batch) {
    const rows = await contactRange(core, patientId).reverse().offset(offset).limit(batch).toArray();
    const contacts = await openRows(core.keys, 'contacts', rows);
    found.push(...contacts.filter((contact) => before === undefined || contact.at < before));
    const oldest = rows.at(-1)?.on;
    const whole = found.filter((contact) => oldest === undefined || contact.on > oldest);
    if (rows.length < batch) return latestContacts(found).slice(0, limit);
    if (whole.length >= limit) return latestContacts(whole).slice(0, limit);
  }
}

async function contactsOn(core: StoreCore, day: PlainDate): Promise<Contact[]> {
  const rows = await rowsOf(core.db, 'contacts').where('on').equals(day).toArray();
  return latestContacts(await openRows(core.keys, 'contacts', rows));
}

async function lookup(core: StoreCore, kind: LookupKind, value: string): Promise<Id[]> {
  const blind = await blindOf(core.keys, kind, value);
  if (blind === null) return [];
  const rows: Row[] = await rowsOf(core.db, 'patients').where('seek').equals(blind).toArray();
  await openRows(core.keys, 'patients', rows);
  return rows.map((row) => row.id);
}

async function referrersBy(core: StoreCore, email: string): Promise<Referrer[]> {
  const blind = await blindOf(core.keys, 'email', email);
  if (blind === null) return [];
  const rows: Row[] = await rowsOf(core.db, 'referrers').where('seek').equals(blind).toArray();
  return openRows(core.keys, 'referrers', rows);
}
