import type { Id, MaybeCents } from '@/lib/domain/records/base';
import type { PeopleOf } from '@/lib/domain/views/report';
import type { Store } from '@/lib/storage/store';

/** Somebody of a report that is not saved yet. */
export interface ReportedPerson {
  /** Null while there is no record. */
  patientId: Id | null;
  name: string;
  chart: string;
  planCents: MaybeCents;
}

/** Whom a comparison's numbers are about. */
export interface RunPeople {
  added: ReportedPerson[];
  changed: ReportedPerson[];
  missing: Id[];
}

export type RunIds = Record<PeopleOf, Id[]>;

interface StagedIds {
  kind: 'people';
  of: PeopleOf;
  ids: Id[];
}

/** Behind every batch; what lies below is dropped when the run is saved, and these stay. */
export const peopleFrom = 1_000_000;

const idsInRow = 500;
const kinds: readonly PeopleOf[] = ['added', 'changed', 'missing'];

/** Keeps whom the numbers of a run are about, encrypted, in rows of a few hundred: a run's own record stays small. */
export async function stagePeople(store: Store, runId: Id, people: RunIds): Promise<void> {
  await store.dropStaged(runId, { from: peopleFrom });
  let seq = peopleFrom;
  for (const of of kinds) {
    for (let from = 0; from < people[of].length; from += idsInRow) {
      const row: StagedIds = { kind: 'people', of, ids: people[of].slice(from, from + idsInRow) };
      await store.stage(runId, seq++, row);
    }
  }
}

/** Empty where an earlier build saved the run and kept nobody. */
export async function readPeople(store: Store, runId: Id, of: PeopleOf): Promise<Id[]> {
  const ids: Id[] = [];
  for await (const row of store.staged(runId)) {
    const staged = row as StagedIds;
    if (staged.kind === 'people' && staged.of === of) ids.push(...staged.ids);
  }
  return ids;
}
