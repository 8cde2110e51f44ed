import type { Answer } from '@/lib/domain/answer';
import { historyRow } from '@/lib/domain/build/history-row';
import type { Activity } from '@/lib/domain/records/activity';
import type { Id, Instant } from '@/lib/domain/records/base';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { HistoryRow } from '@/lib/domain/views/patient-card';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import { answerWith } from './answered';
import { memberNames } from './member-names';

const perPage = 30;

type Told = Omit<Activity, 'edits'>;

interface Question {
  patientId: Id;
  cursor?: string;
}

/** What was done for a patient and by whom, newest first; contacts with what was said. */
export function history(
  context: CoreContext,
  data: Question,
): Promise<Answer<{ rows: HistoryRow[]; more: string | null }>> {
  return whileOpen(context, (core) => answerWith(core, () => readHistory(core, data)));
}

async function readHistory(core: OpenCore, { patientId, cursor }: Question) {
  const { store } = core;
  const [page, names] = await Promise.all([store.activityOf(patientId, perPage, cursor), memberNames(store)]);
  const contacts = await contactsBehind(core, patientId, page.rows);
  const referrers = await referrerNames(core, [...contacts.values()]);
  const undone = new Set(page.rows.flatMap((row) => row.undoes ?? []));
  const rows = page.rows.map((row): HistoryRow => historyRow(row, contacts.get(row.at), undone, names, referrers));
  return { rows, more: page.more };
}

/** A contact and the activity that logged it carry the same instant. */
async function contactsBehind(core: OpenCore, patientId: Id, rows: Told[]): Promise<Map<Instant, Contact>> {
  const logged = rows.filter((row) => row.verb === 'contact-logged');
  if (logged.length === 0) return new Map();
  const latest = Math.max(...logged.map((row) => row.at));
  const contacts = await core.store.contactsOf(patientId, logged.length, latest + 1);
  return new Map(contacts.map((contact) => [contact.at, contact]));
}

async function referrerNames({ store }: OpenCore, contacts: Contact[]): Promise<Map<Id, string>> {
  const ids = new Set(contacts.flatMap(({ referrerId }) => referrerId ?? []));
  if (ids.size === 0) return new Map();
  return new Map((await store.many('referrers', [...ids])).map(({ id, name }) => [id, name]));
}
