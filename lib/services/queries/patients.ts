import type { Answer } from '@/lib/domain/answer';
import { openSumOf } from '@/lib/domain/build/patient-card';
import { personLine } from '@/lib/domain/build/person-line';
import { openLines } from '@/lib/domain/build/plan-line';
import { todayIn } from '@/lib/domain/due';
import type { PlainDate } from '@/lib/domain/records/base';
import type { Dossier } from '@/lib/domain/records/dossier';
import type { PersonLine, Sum } from '@/lib/domain/views/common';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import { peopleByName } from '@/lib/services/search/search-index';
import type { DirectoryEntry } from '@/lib/storage/store';
import { answerWith } from './answered';
import { readCursor, writeCursor } from './cursor';
import { dossiersById } from './households';

const perPage = 50;

export type PatientRow = PersonLine & { openPlans: number; openSum: Sum; nextOn: PlainDate | null };

interface Question {
  cursor?: string;
  kind?: 'patient' | 'lead';
}

/** Everybody, by last and first name. The order comes from the directory, the rest from the page's households. */
export function patients(
  context: CoreContext,
  data: Question,
): Promise<Answer<{ rows: PatientRow[]; more: string | null; total: number }>> {
  return whileOpen(context, (core) => answerWith(core, () => readPatients(core, data)));
}

async function readPatients(core: OpenCore, { cursor, kind }: Question) {
  const everybody = peopleByName(await core.store.directory());
  const people = kind ? everybody.filter((entry) => entry.kind === kind) : everybody;
  const from = placeOf(people, readCursor(cursor, isText));
  const page = people.slice(from, from + perPage);
  const last = page.at(-1);
  const hasMore = last !== undefined && from + perPage < people.length;
  return { rows: await patientRows(core, page), more: hasMore ? writeCursor(last.id) : null, total: people.length };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Behind the last person shown; somebody added in between moves nothing. Gone means from the top. */
function placeOf(people: DirectoryEntry[], lastId: string | undefined): number {
  return lastId === undefined ? 0 : people.findIndex((entry) => entry.id === lastId) + 1;
}

async function patientRows(core: OpenCore, page: DirectoryEntry[]): Promise<PatientRow[]> {
  const homes = await dossiersById(
    core.store,
    page.map((entry) => entry.householdId),
  );
  return page.flatMap((entry) => {
    const home = homes.get(entry.householdId);
    return (home && patientRow(core, entry, home)) ?? [];
  });
}

function patientRow(core: OpenCore, entry: DirectoryEntry, home: Dossier): PatientRow | null {
  const patient = home.patients.find((candidate) => candidate.id === entry.id);
  if (!patient) return null;
  const lines = openLines(home, core.env).filter((line) => line.patientId === patient.id);
  const openSum = openSumOf(lines);
  const steps = home.followUps.filter((step) => step.state === 'open' && step.patientIds.includes(patient.id));
  const days = [...lines.map((line) => line.nextOn), ...steps.map((step) => step.due.on)];
  const known = days.filter((day) => day !== null).sort();
  const person = personLine(patient, todayIn(core.now, core.env.settings.zone));
  return { ...person, openPlans: openSum.count, openSum, nextOn: known[0] ?? null };
}
