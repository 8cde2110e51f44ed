import type { Answer } from '@/lib/domain/answer';
import { callRow } from '@/lib/domain/build/call-row';
import type { MemberNames } from '@/lib/domain/build/contact-line';
import { doneRow } from '@/lib/domain/build/done-row';
import { personLine } from '@/lib/domain/build/person-line';
import { groupCalls } from '@/lib/domain/build/today';
import { addDays, todayIn } from '@/lib/domain/due';
import type { Id, PlainDate } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { Contact } from '@/lib/domain/records/follow-up';
import type { PersonLine } from '@/lib/domain/views/common';
import type { CallRow, DoneRow, TodayView } from '@/lib/domain/views/today';
import { isWithPatient } from '@/lib/domain/with-patient';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import { missedWhileClosed } from '@/lib/services/reminders/browser-session';
import { adriftSummary } from './adrift-summary';
import { answerWith } from './answered';
import { dueSteps } from './due-steps';
import { dossiersById, givenLabels } from './households';
import { memberNames } from './member-names';

const usualLimit = 200;

interface Asked {
  cursor?: string;
  limit?: number;
}

/**
 * The day's calls, household by household, with what is adrift and what is done. `limit` counts follow-ups; a page
 * after the first holds calls only.
 */
export function today(context: CoreContext, data: Asked): Promise<Answer<TodayView>> {
  return whileOpen(context, (core) => answerWith(core, () => readToday(context, core, data)));
}

async function readToday(context: CoreContext, core: OpenCore, data: Asked): Promise<TodayView> {
  const { store, env, now } = core;
  const { zone } = env.settings;
  const day = todayIn(now, zone);
  const isFirst = data.cursor === undefined;
  const [due, total, logged, names, adrift, draftPatients] = await Promise.all([
    dueSteps(store, day, data.limit ?? usualLimit, data.cursor),
    store.countOpenFollowUps({ before: addDays(day, 1) }),
    isFirst ? store.contactsOn(day) : [],
    memberNames(store),
    adriftSummary(core, day),
    isFirst ? patientsWithDrafts(core, day) : [],
  ]);
  const contacts = logged.filter(isWithPatient);
  const households = [...due.rows, ...contacts].map((record) => record.householdId);
  const homes = await dossiersById(store, households);
  const dueHomes = pick(
    homes,
    due.rows.map((row) => row.householdId),
  );
  return {
    today: day,
    now,
    zone,
    ...groupCalls(await callRows(core, dueHomes, names), env),
    done: doneRows(core, contacts, homes),
    adrift,
    missed: await missedWhileClosed(context),
    draftPatients,
    total,
    more: due.more,
  };
}

function pick(homes: Map<Id, Dossier>, ids: Id[]): Dossier[] {
  return [...new Set(ids)].flatMap((id) => homes.get(id) ?? []);
}

async function callRows(core: OpenCore, homes: Dossier[], names: MemberNames): Promise<CallRow[]> {
  const labels = await givenLabels(core.store, homes);
  return homes.flatMap((home) => callRow(home, core.env, names, labels.get(home.householdId)) ?? []);
}

/** Newest first, as the store gives them. */
function doneRows(core: OpenCore, contacts: Contact[], homes: Map<Id, Dossier>): DoneRow[] {
  return contacts.flatMap((contact) => {
    const home = homes.get(contact.householdId);
    return (home && doneRow(contact, home, core.env)) ?? [];
  });
}

async function patientsWithDrafts(core: OpenCore, day: PlainDate): Promise<PersonLine[]> {
  const drafts = await core.store.all('drafts');
  if (drafts.length === 0) return [];
  const patients = await core.store.many('patients', [...new Set(drafts.flatMap(({ patientId }) => patientId ?? []))]);
  return patients.map((patient) => personLine(patient, day));
}
