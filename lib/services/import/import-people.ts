import type { Answer } from '@/lib/domain/answer';
import { personLine } from '@/lib/domain/build/person-line';
import { todayIn } from '@/lib/domain/due';
import type { Id } from '@/lib/domain/records/base';
import type { ImportPerson, PeopleOf } from '@/lib/domain/views/report';
import { type CoreContext, type OpenCore, whileOpen } from '../context';
import { compareRun } from './compare-run';
import { type ReportedPerson, readPeople } from './run-people';
import { currentRun } from './staged-run';

const pageSize = 50;

interface People {
  rows: ImportPerson[];
  more: string | null;
  total: number;
}

/** Who is behind a number of a report: of one that is looked at, or of one that was saved. */
export function importPeople(
  context: CoreContext,
  data: { runId: Id; of: PeopleOf; cursor?: string },
): Promise<Answer<People>> {
  return whileOpen(context, async (core) => {
    const from = Math.max(0, Math.floor(Number(data.cursor ?? 0)) || 0);
    const isUnsaved = (await currentRun(context.local)) === data.runId;
    const known = isUnsaved ? await compared(context, core, data) : await saved(core, data);
    if ('ok' in known) return known;
    const page = known.slice(from, from + pageSize);
    const more = from + pageSize < known.length ? String(from + pageSize) : null;
    const value = { rows: await peopleOf(core, page), more, total: known.length };
    return { ok: true, seq: core.store.seq(), value };
  });
}

type Known = Id | ReportedPerson;

async function compared(context: CoreContext, core: OpenCore, data: { runId: Id; of: PeopleOf }) {
  const run = await compareRun(context, core, data.runId);
  const known: Known[] = run.kind === 'compared' ? run.people[data.of] : [];
  return run.kind === 'refused' ? run.refusal : known;
}

async function saved({ store }: OpenCore, { runId, of }: { runId: Id; of: PeopleOf }) {
  const run = await store.get('importRuns', runId);
  const known: Known[] = await readPeople(store, runId, of);
  return run && run.deletedAt === undefined ? known : ({ ok: false, error: 'import-gone' } as const);
}

/** Known patients as they are called now; whoever was deleted since is left out. */
async function peopleOf({ store, now, env }: OpenCore, page: Known[]): Promise<ImportPerson[]> {
  const ids = page.flatMap((one) => (typeof one === 'string' ? one : (one.patientId ?? [])));
  const day = todayIn(now, env.settings.zone);
  const found = new Map((await store.many('patients', ids)).map((patient) => [patient.id, personLine(patient, day)]));
  return page.flatMap((one): ImportPerson[] => {
    const reported = typeof one === 'string' ? null : one;
    const person = found.get(typeof one === 'string' ? one : (one.patientId ?? ''));
    const total = reported ? { planCents: reported.planCents } : {};
    if (person) return [{ person, name: person.name, ...(person.chart && { chart: person.chart }), ...total }];
    return reported ? [{ name: reported.name, chart: reported.chart, ...total }] : [];
  });
}
