import type { Answer } from '@/lib/domain/answer';
import { personLine } from '@/lib/domain/build/person-line';
import { todayIn } from '@/lib/domain/due';
import { unaskedOf } from '@/lib/domain/live-apart';
import type { Id } from '@/lib/domain/records/base';
import type { Patient } from '@/lib/domain/records/patient';
import type { SharedNumber } from '@/lib/domain/views/patient-card';
import { type CoreContext, type OpenCore, whileOpen } from '@/lib/services/context';
import type { DirectoryEntry } from '@/lib/storage/store';
import { answerWith } from './answered';
import { mostSharing } from './sharing-number';

const mostShown = 20;
/** More than anybody looks through at once; what is left comes up when these are answered. */
const mostRead = 500;

/** Telephone numbers of people in different households whom nobody has put together or apart yet. */
export function sharedNumbers(context: CoreContext): Promise<Answer<{ numbers: SharedNumber[]; total: number }>> {
  return whileOpen(context, (core) => answerWith(core, () => readShared(core)));
}

async function readShared({ store, env }: OpenCore): Promise<{ numbers: SharedNumber[]; total: number }> {
  const groups = sharing(await store.directory()).slice(0, mostRead);
  const ids = new Set(groups.flatMap(({ people }) => people.map((one) => one.id)));
  const patients = new Map((await store.many('patients', [...ids])).map((one) => [one.id, one]));
  const today = todayIn(env.now, env.settings.zone);
  const asked = new Set<Id>();
  const numbers = groups.flatMap(({ shown, people }): SharedNumber[] => {
    const open = firstUnasked(people.flatMap((one) => patients.get(one.id) ?? []));
    // Two who share two numbers are one question.
    if (!open || asked.has(open.patient.id)) return [];
    asked.add(open.patient.id);
    const { id, rev, apartFromIds = [] } = open.patient;
    return [
      {
        shown,
        patient: { id, rev, apartFromIds },
        people: [open.patient, ...open.others].map((one) => personLine(one, today)),
      },
    ];
  });
  return { numbers: numbers.slice(0, mostShown), total: numbers.length };
}

function firstUnasked(people: Patient[]): { patient: Patient; others: Patient[] } | undefined {
  return people
    .map((patient) => ({ patient, others: unaskedOf(patient, people) }))
    .find(({ others }) => others.length > 0);
}

interface Group {
  shown: string;
  people: DirectoryEntry[];
}

/** By number, without the country: those of several households, but not of too many people. */
function sharing(directory: readonly DirectoryEntry[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of directory) {
    for (const { digits, shown } of entry.phones) {
      const end = digits.slice(-10);
      const group = groups.get(end) ?? { shown, people: [] };
      groups.set(end, group);
      if (end !== '' && !group.people.includes(entry)) group.people.push(entry);
    }
  }
  return [...groups.values()].filter(
    ({ people }) =>
      people.length <= mostSharing + 1 && people.some((one) => one.householdId !== people[0]?.householdId),
  );
}
